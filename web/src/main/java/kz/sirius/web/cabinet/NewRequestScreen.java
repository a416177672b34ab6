package kz.sirius.web.cabinet;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import kz.sirius.common.Language;
import kz.sirius.common.Setting;
import kz.sirius.records.LearnerCard;
import kz.sirius.registry.DocumentKind;
import kz.sirius.requests.Delivery;
import kz.sirius.requests.NewRequest;
import kz.sirius.requests.ReasonCode;
import kz.sirius.requests.RequestRow;
import kz.sirius.requests.SubmitRequest;
import kz.sirius.web.faces.Lang;
import kz.sirius.web.faces.PageFrame;
import kz.sirius.web.faces.Show;
import org.jspecify.annotations.Nullable;

/** A new application: period, language, reason, consent, with a preview of what will be printed. */
@Named
@ViewScoped
public class NewRequestScreen implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    Outlooks outlooks;

    @Inject
    SubmitRequest submitting;

    @Inject
    PageFrame page;

    @Inject
    Lang lang;

    @Inject
    Show show;

    private String key = UUID.randomUUID().toString();
    private final Choice choice = new Choice();
    private @Nullable Outlook outlook;
    private boolean graduate;

    @PostConstruct
    void load() {
        LearnerCard card = outlooks.learner();
        choice.setLanguage(lang.getLanguage().name());
        graduate = outlooks.isGraduate();
        choice.startWith(card.academicYears(), card.terms());
        outlook = outlooks.of(choice);
    }

    /** Another choice was made: what was said of the one before does not hold for it. */
    public void choose() {
        choice.setEvenIfOpen(false);
        outlook = outlooks.of(choice);
    }

    /** Sends the application; the same form sent twice is one application. */
    public @Nullable String send() {
        outlook = outlooks.of(choice);
        if (outlook == null) {
            page.wrong("new:to", "cabinet.new.backwards");
            return null;
        }
        RequestRow sent = submitting.submit(asked()).row();
        page.done(
                "cabinet.new.sent",
                String.valueOf(sent.id()),
                show.day(sent.due().on()));
        return "request.xhtml?faces-redirect=true&id=" + sent.id();
    }

    private NewRequest asked() {
        return new NewRequest(
                choice.getKind(),
                choice.period(),
                choice.language(),
                choice.isBilingual(),
                choice.getDelivery(),
                choice.getCopies(),
                new NewRequest.Why(Objects.requireNonNull(choice.getReasonCode()), choice.getReason()),
                choice.isConsent(),
                key,
                choice.isEvenIfOpen());
    }

    /** Made once per form and posted with it, so that the same form sent twice is known. */
    public String getKey() {
        return key;
    }

    public void setKey(String key) {
        this.key = key;
    }

    /** What is filled in. */
    public Choice getChoice() {
        return choice;
    }

    /** What the application would bring; null when the choice is no period. */
    public @Nullable Outlook getOutlook() {
        return outlook;
    }

    /** Version of the text to which he consents. */
    public String getConsentVersion() {
        return Setting.CONSENT_VERSION.text();
    }

    /** The reasons of the list. */
    public ReasonCode[] getReasons() {
        return ReasonCode.values();
    }

    /** The languages of documents, and the two of which both stand on each page. */
    public List<String> getLanguages() {
        return Stream.concat(Arrays.stream(Language.values()).map(Enum::name), Stream.of(Choice.BOTH))
                .toList();
    }

    /** Whether he may also have what goes with a diploma. */
    public boolean isGraduate() {
        return graduate;
    }

    /** How a document can be delivered. */
    public Delivery[] getDeliveries() {
        return Delivery.values();
    }

    /** The kinds of document. */
    public DocumentKind[] getKinds() {
        return DocumentKind.values();
    }
}
