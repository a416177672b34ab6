package kz.sirius.it.pages;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A form of a page with what stands in it.
 *
 * @param texts names of the fields in which something can be typed
 * @param buttons names of what can be pressed
 */
public record Form(
        String id, String action, String method, Map<String, String> values, List<String> texts, List<String> buttons) {

    private static final Pattern FORM = Pattern.compile("<form\\b([^>]*)>(.*?)</form>", Pattern.DOTALL);
    private static final Pattern FIELD = Pattern.compile(
            "<(?:(input|button)\\b([^>]*)>|(textarea|select)\\b([^>]*)>(.*?)</(?:textarea|select)>)", Pattern.DOTALL);
    private static final Pattern CHOSEN =
            Pattern.compile("<option\\b(?=[^>]*\\bselected\\b)[^>]*\\bvalue=\"([^\"]*)\"", Pattern.DOTALL);
    private static final Pattern SCRIPTED = Pattern.compile("\\{s:(?:\"|&quot;)([^\"&]+)");
    private static final List<String> NOT_TYPED = List.of("hidden", "submit", "button", "checkbox", "radio", "file");

    static List<Form> of(Shown page) {
        String text = page.text();
        List<Form> forms = new ArrayList<>();
        for (Matcher form = FORM.matcher(text); form.find(); ) {
            forms.add(read(page, form.group(1), form.group(2)));
        }
        // What only a script presses stands outside of the form that it belongs to.
        for (Matcher source = SCRIPTED.matcher(text); source.find(); ) {
            String name = source.group(1);
            forms.stream()
                    .filter(form -> name.startsWith(form.id() + ":"))
                    .filter(form -> !form.buttons().contains(name))
                    .findFirst()
                    .ifPresent(form -> form.buttons().add(name));
        }
        return forms;
    }

    private static Form read(Shown page, String head, String body) {
        String action = attribute(head, "action");
        String method = attribute(head, "method");
        Form form = new Form(
                attribute(head, "id"),
                action.isEmpty() ? page.path().split("\\?", 2)[0] : absolute(page.path(), action),
                method.isEmpty() ? "get" : method,
                new LinkedHashMap<>(),
                new ArrayList<>(),
                new ArrayList<>());
        for (Matcher field = FIELD.matcher(body); field.find(); ) {
            if (field.group(1) != null) {
                form.takeInput(field.group(1), field.group(2));
            } else {
                form.takeBlock(field.group(3), field.group(4), field.group(5));
            }
        }
        return form;
    }

    private void takeInput(String tag, String head) {
        String name = attribute(head, "name");
        String type = attribute(head, "type");
        if (name.isEmpty()) {
            return;
        }
        if (tag.equals("button") || type.equals("submit")) {
            buttons.add(name);
        } else if (type.equals("checkbox") || type.equals("radio")) {
            if (head.contains("checked")) {
                values.put(name, attribute(head, "value"));
            }
        } else if (!type.equals("file")) {
            values.put(name, attribute(head, "value"));
        }
        if (tag.equals("input") && !NOT_TYPED.contains(type)) {
            texts.add(name);
        }
    }

    private void takeBlock(String tag, String head, String body) {
        String name = attribute(head, "name");
        if (tag.equals("textarea")) {
            texts.add(name);
            values.put(name, Shown.unescaped(body.replaceFirst("^\r?\n", "")));
        } else {
            Matcher chosen = CHOSEN.matcher(body);
            values.put(name, chosen.find() ? Shown.unescaped(chosen.group(1)) : "");
        }
    }

    /** The same with this in a field. */
    public Form with(String name, String value) {
        Map<String, String> changed = new LinkedHashMap<>(values);
        changed.put(name, value);
        return new Form(id, action, method, changed, texts, buttons);
    }

    /** The same without a field. */
    public Form without(String name) {
        Map<String, String> changed = new LinkedHashMap<>(values);
        changed.remove(name);
        return new Form(id, action, method, changed, texts, buttons);
    }

    /** The same, sent by this button. */
    public Form pressed(String button) {
        return with(button, button);
    }

    /** The same, sent by this button through the script of the page. */
    public Form scripted(String button) {
        return pressed(button)
                .with("jakarta.faces.partial.ajax", "true")
                .with("jakarta.faces.source", button)
                .with("jakarta.faces.partial.execute", id)
                .with("jakarta.faces.partial.render", id);
    }

    private static String absolute(String page, String action) {
        if (action.startsWith("/")) {
            return Shown.unescaped(action);
        }
        String path = page.split("\\?", 2)[0];
        return path.substring(0, path.lastIndexOf('/') + 1) + Shown.unescaped(action);
    }

    private static String attribute(String head, String name) {
        Matcher found = Pattern.compile("(?:^|\\s)" + name + "=\"([^\"]*)\"").matcher(head);
        return found.find() ? Shown.unescaped(found.group(1)) : "";
    }
}
