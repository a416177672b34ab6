package kz.sirius.it.api;

/** Bodies of calls. */
public final class Bodies {

    private Bodies() {}

    /** A transcript of the whole study, whether the same is under way or not. */
    public static String transcript() {
        return transcript("Шәкіртақы комиссиясы үшін");
    }

    /** The same for this reason. */
    public static String transcript(String reason) {
        return """
                {"kind":"TRANSCRIPT","scope":"ALL","from":null,"to":null,"language":"kk","delivery":"ELECTRONIC","copies":1,
                "reasonCode":"SCHOLARSHIP","reason":"%s","consent":true,"evenIfOpen":true}""".formatted(reason);
    }
}
