package kz.sirius.web.login;

import java.util.List;

/** The browser and the system of a device, by what the browser calls itself. Brand names, the same in every language. */
final class Device {

    /** What stands in the text, and the name; the first that fits counts, for browsers name each other. */
    private record Sign(String mark, String name) {}

    private static final List<Sign> BROWSERS = List.of(
            new Sign("YaBrowser/", "Yandex Browser"),
            new Sign("SamsungBrowser/", "Samsung Internet"),
            new Sign("OPR/", "Opera"),
            new Sign("Edg", "Edge"),
            new Sign("Firefox/", "Firefox"),
            new Sign("FxiOS/", "Firefox"),
            new Sign("CriOS/", "Chrome"),
            new Sign("Chrome/", "Chrome"),
            new Sign("Safari/", "Safari"));

    private static final List<Sign> SYSTEMS = List.of(
            new Sign("Android", "Android"),
            new Sign("iPhone", "iPhone"),
            new Sign("iPad", "iPad"),
            new Sign("Windows", "Windows"),
            new Sign("Mac OS X", "macOS"),
            new Sign("CrOS", "ChromeOS"),
            new Sign("Linux", "Linux"));

    private Device() {}

    /** {@code Chrome, Android}; empty when it says nothing that we know. */
    static String of(String agent) {
        String browser = first(BROWSERS, agent);
        String system = first(SYSTEMS, agent);
        return browser.isEmpty() || system.isEmpty() ? browser + system : browser + ", " + system;
    }

    private static String first(List<Sign> signs, String agent) {
        return signs.stream()
                .filter(sign -> agent.contains(sign.mark()))
                .map(Sign::name)
                .findFirst()
                .orElse("");
    }
}
