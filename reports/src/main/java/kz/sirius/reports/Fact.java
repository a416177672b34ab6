package kz.sirius.reports;

/** A label with its value, three of them to a line. */
record Fact(String label, Said value) {

    static Fact of(String label, String value) {
        return new Fact(label, Said.of(value));
    }
}
