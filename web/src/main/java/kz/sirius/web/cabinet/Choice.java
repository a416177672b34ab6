package kz.sirius.web.cabinet;

import java.io.Serializable;
import java.util.List;
import kz.sirius.common.Language;
import kz.sirius.issuing.Wish;
import kz.sirius.records.Period;
import kz.sirius.records.Scope;
import kz.sirius.registry.DocumentKind;
import kz.sirius.requests.Delivery;
import kz.sirius.requests.ReasonCode;
import kz.sirius.web.faces.Asked;
import org.jspecify.annotations.Nullable;

/** What a learner fills in for an application. */
public class Choice implements Serializable {

    private static final long serialVersionUID = 1L;

    /** Kazakh with English beside it, as the form names it. */
    static final String BOTH = "KK_EN";

    private DocumentKind kind = DocumentKind.TRANSCRIPT;
    private List<String> years = List.of();
    private List<String> terms = List.of();
    private Scope scope = Scope.ALL;
    private String year = "";
    private String term = "";
    private String from = "";
    private String to = "";
    private String language = Language.KK.name();
    private Delivery delivery = Delivery.ELECTRONIC;
    private int copies = 1;
    private @Nullable ReasonCode reasonCode;
    private String reason = "";
    private boolean consent;
    private boolean evenIfOpen;

    /** Begins with the latest year and term, and a range over all. */
    void startWith(List<String> ownYears, List<String> ownTerms) {
        years = List.copyOf(ownYears);
        terms = List.copyOf(ownTerms);
        if (!terms.isEmpty()) {
            year = years.get(years.size() - 1);
            term = terms.get(terms.size() - 1);
            from = terms.get(0);
            to = term;
        }
    }

    /** The learner's academic years with results. */
    public List<String> getYears() {
        return years;
    }

    /** The learner's terms with results. */
    public List<String> getTerms() {
        return terms;
    }

    /** The terms with which the range may end. */
    public List<String> getEnds() {
        return terms.stream().filter(each -> each.compareTo(from) >= 0).toList();
    }

    /** The chosen period; what goes with a diploma is of the whole study. */
    Period period() {
        if (isOfDiploma()) {
            return Period.all();
        }
        return switch (scope) {
            case ALL -> Period.all();
            case YEAR -> new Period(Scope.YEAR, year, null);
            case TERM -> new Period(Scope.TERM, term, null);
            case RANGE -> new Period(Scope.RANGE, from, to);
        };
    }

    /** Whether what is chosen is a period: a range that ends before it begins is none. */
    public boolean isPossible() {
        return isOfDiploma() || scope != Scope.RANGE || from.compareTo(to) <= 0;
    }

    /** Query of the preview file's address. */
    public String getQuery() {
        Period period = period();
        return "kind=" + kind + "&scope=" + period.scope() + part("from", period.from()) + part("to", period.to())
                + "&language=" + language().tag() + (isBilingual() ? "&bilingual=true" : "");
    }

    private static String part(String name, @Nullable String value) {
        return value == null ? "" : "&" + name + "=" + Asked.encoded(value);
    }

    /** What would be printed, for a preview. */
    Wish wish() {
        return new Wish(kind, period(), language(), isBilingual());
    }

    /** Whether the kind goes with a diploma. */
    public boolean isOfDiploma() {
        return kind != DocumentKind.TRANSCRIPT;
    }

    /** The language of the document; of two, the first. */
    Language language() {
        return isBilingual() ? Language.KK : Language.valueOf(language);
    }

    /** Whether English stands beside Kazakh. */
    boolean isBilingual() {
        return BOTH.equals(language);
    }

    public DocumentKind getKind() {
        return kind;
    }

    public void setKind(DocumentKind kind) {
        this.kind = kind;
    }

    public Scope getScope() {
        return scope;
    }

    public void setScope(Scope scope) {
        this.scope = scope;
    }

    public String getYear() {
        return year;
    }

    public void setYear(String year) {
        this.year = year;
    }

    public String getTerm() {
        return term;
    }

    public void setTerm(String term) {
        this.term = term;
    }

    public String getFrom() {
        return from;
    }

    /** Begins the range later or earlier; an end that would lie before it moves along. */
    public void setFrom(String from) {
        this.from = from;
        to = to.compareTo(from) < 0 ? from : to;
    }

    public String getTo() {
        return to;
    }

    public void setTo(String to) {
        this.to = to;
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }

    /** Whether paper is wanted. */
    public boolean isOnPaper() {
        return delivery.onPaper();
    }

    public Delivery getDelivery() {
        return delivery;
    }

    public void setDelivery(Delivery delivery) {
        this.delivery = delivery;
    }

    public int getCopies() {
        return copies;
    }

    public void setCopies(int copies) {
        this.copies = copies;
    }

    public @Nullable ReasonCode getReasonCode() {
        return reasonCode;
    }

    public void setReasonCode(@Nullable ReasonCode reasonCode) {
        this.reasonCode = reasonCode;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public boolean isConsent() {
        return consent;
    }

    public void setConsent(boolean consent) {
        this.consent = consent;
    }

    public boolean isEvenIfOpen() {
        return evenIfOpen;
    }

    public void setEvenIfOpen(boolean evenIfOpen) {
        this.evenIfOpen = evenIfOpen;
    }
}
