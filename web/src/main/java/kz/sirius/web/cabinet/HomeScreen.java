package kz.sirius.web.cabinet;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import kz.sirius.common.Language;
import kz.sirius.identity.CurrentUser;
import kz.sirius.issuing.DocumentLists;
import kz.sirius.issuing.DocumentRow;
import kz.sirius.paper.PaperLists;
import kz.sirius.paper.PaperRow;
import kz.sirius.paper.PaperStatus;
import kz.sirius.records.AcademicRecord;
import kz.sirius.records.AcademicRecords;
import kz.sirius.records.LearnerCard;
import kz.sirius.records.Period;
import kz.sirius.registry.LineStatus;
import kz.sirius.requests.RequestCard;
import kz.sirius.requests.RequestLists;
import kz.sirius.web.faces.Lang;

/** The cabinet's first page. */
@Named
@RequestScoped
public class HomeScreen {

    private static final Pattern INNER_LETTERS = Pattern.compile("(?<=\\p{L})\\p{L}+");

    @Inject
    CurrentUser current;

    @Inject
    Lang lang;

    @Inject
    AcademicRecords records;

    @Inject
    RequestLists requests;

    @Inject
    DocumentLists documents;

    @Inject
    PaperLists papers;

    private LearnerCard card;
    private AcademicRecord record;
    private List<RequestCard> all = List.of();
    private List<DocumentRow> issued = List.of();

    @PostConstruct
    @SuppressWarnings("NullAway.Init")
    void load() {
        String studentNo = Objects.requireNonNull(current.get().studentNo());
        card = records.learner(studentNo);
        record = records.record(studentNo, Period.all());
        all = requests.own();
        issued = documents.own();
    }

    /** Who he is. */
    public LearnerCard getCard() {
        return card;
    }

    /** Given name and surname, in English those of the passport; one of them when he has one name only. */
    public String getName() {
        AcademicRecord.Holder learner = card.learner();
        boolean latin =
                lang.getLanguage() == Language.EN && !learner.surnameLatin().isBlank();
        return latin
                ? spelt(learner.givenNameLatin() + " " + learner.surnameLatin())
                : (learner.givenName() + " " + learner.surname()).strip();
    }

    /** A passport's capitals as a name is written: {@code AIGERIM SAPAROVA} as {@code Aigerim Saparova}. */
    private static String spelt(String capitals) {
        return INNER_LETTERS
                .matcher(capitals.strip())
                .replaceAll(letters -> letters.group().toLowerCase(Locale.ROOT));
    }

    /** Whether the year of study is shown; otherwise the present status stands in its place. */
    public boolean isStudying() {
        return card.study().status() == AcademicRecord.Status.STUDYING;
    }

    /** Applications under way, the latest first. */
    public List<RequestCard> getOpen() {
        return all.stream().filter(each -> each.row().isOpen()).toList();
    }

    /** Applications that came to their end, the latest first. */
    public List<RequestCard> getEnded() {
        return all.stream().filter(each -> !each.row().isOpen()).toList();
    }

    /** His documents, the latest first. */
    public List<DocumentRow> getDocuments() {
        return issued;
    }

    /** Paper that is ready for pick-up. */
    public List<PaperRow> getToPickUp() {
        return papers.own().stream()
                .filter(each -> each.status() == PaperStatus.READY_FOR_PICKUP)
                .toList();
    }

    /** Documents that are ready and that he has not taken yet. */
    public List<DocumentRow> getFresh() {
        return issued.stream()
                .filter(each -> each.isNew() && each.status() == LineStatus.ISSUED)
                .toList();
    }

    /** What was gained in each term, oldest first. */
    public List<AcademicRecord.Sum> getTerms() {
        return record.sums().stream().filter(sum -> sum.term() != null).toList();
    }

    /** The GPA of the last terms as bars. */
    public GpaChart getChart() {
        return GpaChart.of(record);
    }

    /** What the document of this row covers. */
    public Period periodOf(DocumentRow document) {
        return all.stream()
                .filter(each -> each.row().id() == document.requestId())
                .map(each -> each.row().period())
                .findFirst()
                .orElse(Period.all());
    }
}
