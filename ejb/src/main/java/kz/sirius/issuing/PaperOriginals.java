package kz.sirius.issuing;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.List;
import kz.sirius.common.Clause;
import kz.sirius.common.Refusal;
import kz.sirius.common.Time;
import kz.sirius.identity.Offices;
import kz.sirius.records.AcademicRecord;
import kz.sirius.registry.DocumentNumber;
import kz.sirius.registry.LineStatus;
import kz.sirius.registry.RegisterRow;
import kz.sirius.registry.Revisions;
import kz.sirius.reports.PaperCopy;
import kz.sirius.reports.Said;
import kz.sirius.requests.FrozenRequest;
import kz.sirius.requests.FrozenRequests;
import kz.sirius.requests.Snapshots;
import kz.sirius.signing.SheetPlan;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.multipdf.PDFMergerUtility;
import org.jspecify.annotations.Nullable;

/**
 * What the paper version of an issued document is made of: its facts, its pages from the snapshot frozen with it, and who
 * may sign it by hand. Only within the transaction of an act, which has asked who may.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.MANDATORY)
@Clause({"T8", "P3", "R28", "R29", "R48"})
public class PaperOriginals {

    private static final String BETWEEN = " / ";

    @Inject
    IssuedDocuments documents;

    @Inject
    Revisions register;

    @Inject
    FrozenRequests requests;

    @Inject
    DocumentPages pages;

    @Inject
    SheetPlans plans;

    @Inject
    Offices offices;

    @Inject
    Clock clock;

    /**
     * One copy that is wanted.
     *
     * @param number of the copy, from 1
     * @param of how many were asked for
     * @param former {@code SPOILT} or {@code LOST} for one that takes another's place, or null
     */
    public record Wanted(
            String document, int number, int of, @Nullable String former) {}

    /** The facts. Refuses ISS-01 when no such document was issued. */
    public PaperOriginal of(String number) {
        RegisterRow line = line(number);
        FrozenRequest frozen = requests.of(line.requestId());
        AcademicRecord record = Snapshots.read(frozen.snapshot());
        AcademicRecord.Holder learner = record.learner();
        return new PaperOriginal(
                number,
                line.requestId(),
                frozen.kind(),
                frozen.language(),
                frozen.bilingual(),
                line.status() == LineStatus.ISSUED,
                frozen.studentNo(),
                PersonLine.full(learner.surname(), learner.givenName(), learner.patronymic()),
                frozen.unitCode(),
                line.date(),
                new PaperOriginal.Studies(
                        record.unit().name(),
                        record.programme().code(),
                        record.programme().name(),
                        record.study().yearOfStudy(),
                        record.study().status().name()));
    }

    /** Who may sign it by hand today. Refuses ISS-01 when no such document was issued. */
    public HandSigners signers(String number) {
        SheetPlan plan = plan(number);
        return new HandSigners(
                plan.slots().stream()
                        .map(slot -> offices.holders(slot.office(), slot.unitCode(), Time.today(clock)))
                        .toList(),
                plan.mode() == SheetPlan.Mode.ALL);
    }

    /** Which form and wording its paper version is made with. Refuses ISS-01 when no such document was issued. */
    public String madeWith(String number) {
        RegisterRow line = line(number);
        FrozenRequest frozen = requests.of(line.requestId());
        return DocumentPages.madeWith(frozen.kind(), wording(frozen, line));
    }

    /** The pages of these copies, one after the other in one file. Refuses ISS-01 when a document was never issued. */
    public byte[] pages(List<Wanted> copies) {
        List<byte[]> all = copies.stream().map(this::page).toList();
        return all.size() == 1 ? all.get(0) : merged(all);
    }

    private byte[] page(Wanted wanted) {
        RegisterRow line = line(wanted.document());
        FrozenRequest frozen = requests.of(line.requestId());
        Wording wording = wording(frozen, line);
        String former = wanted.former();
        PaperCopy copy = new PaperCopy(
                wanted.number(),
                wanted.of(),
                former == null ? null : PaperCopy.Former.valueOf(former),
                capacities(plan(wanted.document()), wording));
        DocumentNumber number = new DocumentNumber(line.number(), line.date(), line.token());
        return pages.paper(frozen.kind(), wording, number, copy);
    }

    /** A line for each who has to sign, or one line for whoever of them does. */
    private static List<Said> capacities(SheetPlan plan, Wording wording) {
        List<Said> each = plan.slots().stream()
                .map(slot -> wording.speech()
                        .said(in -> DocumentWords.capacity(
                                slot.office(), wording.academic().unit().name(), in)))
                .toList();
        return plan.mode() == SheetPlan.Mode.ALL ? each : List.of(anyOf(each));
    }

    private static Said anyOf(List<Said> each) {
        String second = String.join(
                BETWEEN,
                each.stream()
                        .map(said -> said.second() == null ? said.text() : said.second())
                        .toList());
        boolean two = each.stream().anyMatch(said -> said.second() != null);
        return new Said(String.join(BETWEEN, each.stream().map(Said::text).toList()), two ? second : null);
    }

    private SheetPlan plan(String number) {
        RegisterRow line = line(number);
        FrozenRequest frozen = requests.of(line.requestId());
        AcademicRecord record = Snapshots.read(frozen.snapshot());
        return plans.plan(frozen, record, new DocumentNumber(line.number(), line.date(), line.token()));
    }

    private static Wording wording(FrozenRequest frozen, RegisterRow line) {
        return new Wording(
                Snapshots.read(frozen.snapshot()),
                Snapshots.supplement(frozen.snapshot()).orElse(null),
                Speech.of(frozen.language(), frozen.bilingual()),
                line.date());
    }

    private RegisterRow line(String number) {
        return documents
                .find(number)
                .flatMap(document -> register.ofNumber(number))
                .orElseThrow(() -> new Refusal(IssuingRefusal.NOT_FOUND));
    }

    private static byte[] merged(List<byte[]> files) {
        PDFMergerUtility merger = new PDFMergerUtility();
        files.forEach(file -> merger.addSource(new RandomAccessReadBuffer(file)));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        merger.setDestinationStream(out);
        try {
            merger.mergeDocuments(IOUtils.createMemoryOnlyStreamCache());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
