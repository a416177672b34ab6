package kz.sirius.elmo;

import java.time.LocalDate;

/** The sections of a Diploma Supplement, nested as their numbers say. */
final class SupplementXml {

    private final ElmoWriter xml;
    private final ElmoDocument.Supplement supplement;

    private SupplementXml(ElmoWriter xml, ElmoDocument.Supplement supplement) {
        this.xml = xml;
        this.supplement = supplement;
    }

    static void write(ElmoWriter xml, ElmoDocument.Supplement supplement, LocalDate issuedOn) {
        xml.open("diplomaSupplement", ElmoWriter.lang(supplement.language()))
                .token("version", supplement.version())
                .token("issueDate", issuedOn.toString())
                .token("introduction", supplement.preamble());
        SupplementXml made = new SupplementXml(xml, supplement);
        supplement.sections().stream()
                .filter(section -> supplement.sections().stream().noneMatch(section::isPartOf))
                .forEach(made::section);
        xml.close();
    }

    private void section(ElmoDocument.Section section) {
        xml.open("section", "number", section.number())
                .token("title", section.title())
                .optional("content", section.content());
        supplement.sections().stream().filter(other -> other.isPartOf(section)).forEach(this::section);
        xml.close();
    }
}
