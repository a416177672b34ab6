package kz.sirius.reports;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The documents whose text was read by a person: one of each kind, in a form that shows all it can show. */
final class Documents {

    static final List<String> LANGUAGES = List.of("kk", "ru", "en", "kk-en");

    private Documents() {}

    /** By kind. */
    static Map<String, byte[]> of(String language, Packing packing) {
        Map<String, byte[]> documents = new LinkedHashMap<>();
        documents.put("transcript", TranscriptPdf.render(Samples.golden(language), packing));
        documents.put("appendix", AppendixPdf.render(Graduates.appendix(language, 40), packing));
        documents.put("supplement", SupplementPdf.render(Graduates.supplement(language, 40), packing));
        return documents;
    }
}
