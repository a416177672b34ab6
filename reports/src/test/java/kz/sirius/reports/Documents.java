package kz.sirius.reports;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kz.sirius.pages.Packing;

/** The documents whose text was read by a person: one of each kind, in a form that shows all it can show. */
final class Documents {

    static final List<String> LANGUAGES = List.of("kk", "ru", "en", "kk-en");

    private Documents() {}

    /** By kind. */
    static Map<String, byte[]> of(String language, Packing packing) {
        Map<String, byte[]> documents = new LinkedHashMap<>();
        filled(language).forEach((kind, filled) -> documents.put(kind, filled.write(packing)));
        return documents;
    }

    /** The same before they become files. */
    static Map<String, Pages.Filled> filled(String language) {
        Map<String, Pages.Filled> filled = new LinkedHashMap<>();
        filled.put("transcript", TranscriptPdf.fill(Samples.golden(language)));
        filled.put("appendix", AppendixPdf.fill(Graduates.appendix(language, 40)));
        filled.put("supplement", SupplementPdf.fill(Graduates.supplement(language, 40)));
        filled.put(
                "paper",
                TranscriptPdf.content(Samples.golden(language), Samples.copy(language))
                        .fill());
        return filled;
    }
}
