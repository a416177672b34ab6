package kz.sirius.web.registrar;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import kz.sirius.behalf.AskedBy;
import kz.sirius.behalf.Basis;
import kz.sirius.behalf.BasisKind;
import kz.sirius.common.Language;
import kz.sirius.records.Period;
import kz.sirius.records.Scope;
import kz.sirius.registry.DocumentKind;
import kz.sirius.requests.Delivery;
import kz.sirius.requests.NewRequest;
import kz.sirius.requests.ReasonCode;
import kz.sirius.web.faces.Asked;
import org.jspecify.annotations.Nullable;

/** What the office fills in for somebody without a cabinet. */
public class BehalfForm implements Serializable {

    /** Kazakh with English beside it. */
    static final String BOTH = "KK_EN";

    private static final long serialVersionUID = 1L;

    private final String key = UUID.randomUUID().toString();
    private AskedBy askedBy = AskedBy.HOLDER;
    private String askerName = "";
    private BasisKind basisKind = BasisKind.ID_CARD;
    private String basisNumber = "";
    private @Nullable LocalDate basisDate;
    private DocumentKind kind = DocumentKind.TRANSCRIPT;
    private String from = "";
    private String to = "";
    private String language = Language.KK.name();
    private ReasonCode reasonCode = ReasonCode.PERSONAL;
    private String reason = "";
    private boolean consent;
    private boolean even;

    Basis basis() {
        return new Basis(askedBy, askerName, basisKind, basisNumber, basisDate);
    }

    NewRequest asked() {
        boolean both = BOTH.equals(language);
        return new NewRequest(
                kind,
                period(),
                both ? Language.KK : Language.valueOf(language),
                both,
                Delivery.ELECTRONIC,
                new NewRequest.Why(reasonCode, reason),
                consent,
                key,
                even);
    }

    /** The whole study where no year is chosen. */
    private Period period() {
        if (from.isEmpty() && to.isEmpty()) {
            return Period.all();
        }
        String first = from.isEmpty() ? to : from;
        String last = to.isEmpty() ? from : to;
        return first.equals(last) ? Period.year(first) : new Period(Scope.RANGE, first, last);
    }

    public AskedBy getAskedBy() {
        return askedBy;
    }

    public void setAskedBy(AskedBy askedBy) {
        this.askedBy = askedBy;
    }

    public String getAskerName() {
        return askerName;
    }

    public void setAskerName(@Nullable String askerName) {
        this.askerName = Asked.text(askerName);
    }

    public BasisKind getBasisKind() {
        return basisKind;
    }

    public void setBasisKind(BasisKind basisKind) {
        this.basisKind = basisKind;
    }

    public String getBasisNumber() {
        return basisNumber;
    }

    public void setBasisNumber(@Nullable String basisNumber) {
        this.basisNumber = Asked.text(basisNumber);
    }

    public @Nullable LocalDate getBasisDate() {
        return basisDate;
    }

    public void setBasisDate(@Nullable LocalDate basisDate) {
        this.basisDate = basisDate;
    }

    public DocumentKind getKind() {
        return kind;
    }

    public void setKind(DocumentKind kind) {
        this.kind = kind;
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(@Nullable String from) {
        this.from = Asked.text(from);
    }

    public String getTo() {
        return to;
    }

    public void setTo(@Nullable String to) {
        this.to = Asked.text(to);
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }

    public ReasonCode getReasonCode() {
        return reasonCode;
    }

    public void setReasonCode(ReasonCode reasonCode) {
        this.reasonCode = reasonCode;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = Asked.text(reason);
    }

    public boolean isConsent() {
        return consent;
    }

    public void setConsent(boolean consent) {
        this.consent = consent;
    }

    public boolean isEven() {
        return even;
    }

    public void setEven(boolean even) {
        this.even = even;
    }

    public AskedBy[] getAskers() {
        return AskedBy.values();
    }

    public BasisKind[] getBases() {
        return BasisKind.values();
    }

    public DocumentKind[] getKinds() {
        return DocumentKind.values();
    }

    public ReasonCode[] getReasons() {
        return ReasonCode.values();
    }

    /** The languages of documents, and the two of which both stand on each page. */
    public List<String> getLanguages() {
        return Stream.concat(Arrays.stream(Language.values()).map(Enum::name), Stream.of(BOTH))
                .toList();
    }
}
