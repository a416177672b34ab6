package kz.sirius.web.admin;

import java.io.Serializable;
import java.time.LocalDate;
import kz.sirius.programmes.ProgrammeText;
import kz.sirius.web.faces.Asked;
import org.jspecify.annotations.Nullable;

/** What stands in the form of an item. */
public class TextDraft implements Serializable {

    private static final long serialVersionUID = 1L;

    private String kk = "";
    private String ru = "";
    private String en = "";
    private String explanation = "";
    private @Nullable LocalDate validFrom;

    /** Begins with a text; the new one holds from today, or from the day on which that text begins if it is to come. */
    void begin(@Nullable ProgrammeText text, LocalDate today) {
        validFrom = today;
        if (text != null) {
            kk = text.words().kk();
            ru = text.words().ru();
            en = text.words().en();
            explanation = text.explanation() == null ? "" : text.explanation().name();
            validFrom = text.validFrom().isAfter(today) ? text.validFrom() : today;
        }
    }

    public String getKk() {
        return kk;
    }

    public void setKk(@Nullable String kk) {
        this.kk = Asked.text(kk);
    }

    public String getRu() {
        return ru;
    }

    public void setRu(@Nullable String ru) {
        this.ru = Asked.text(ru);
    }

    public String getEn() {
        return en;
    }

    public void setEn(@Nullable String en) {
        this.en = Asked.text(en);
    }

    public String getExplanation() {
        return explanation;
    }

    public void setExplanation(@Nullable String explanation) {
        this.explanation = Asked.text(explanation);
    }

    public @Nullable LocalDate getValidFrom() {
        return validFrom;
    }

    public void setValidFrom(@Nullable LocalDate validFrom) {
        this.validFrom = validFrom;
    }
}
