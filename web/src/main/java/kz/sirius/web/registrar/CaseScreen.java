package kz.sirius.web.registrar;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import kz.sirius.issuing.DocumentLists;
import kz.sirius.issuing.DocumentRow;
import kz.sirius.issuing.FailedPreparation;
import kz.sirius.issuing.FailedPreparations;
import kz.sirius.records.AcademicRecord;
import kz.sirius.records.AcademicRecords;
import kz.sirius.records.Finding;
import kz.sirius.requests.RequestRow;
import kz.sirius.requests.RequestStatus;
import org.jspecify.annotations.Nullable;

/** The open request's record, what the product found in it, and what became of the request. */
@Named
@RequestScoped
public class CaseScreen {

    @Inject
    QueueScreen queue;

    @Inject
    AcademicRecords records;

    @Inject
    DocumentLists documents;

    @Inject
    FailedPreparations failed;

    @Inject
    CaseChecks said;

    private @Nullable AcademicRecord academic;
    private @Nullable List<Finding> findings;
    private @Nullable List<CaseCheck> checks;

    /** The record of the period that was asked for, of this moment. */
    public AcademicRecord getRecord() {
        AcademicRecord known = academic;
        if (known == null) {
            known = records.record(row().studentNo(), row().period());
            academic = known;
        }
        return known;
    }

    /** What was checked: what is wrong first, then what needs a look, then what is right. */
    public List<CaseCheck> getChecks() {
        List<CaseCheck> known = checks;
        if (known == null) {
            known = said.of(getRecord(), findings(), row());
            checks = known;
        }
        return known;
    }

    /** Whether something keeps the document from being made. */
    public boolean isStopped() {
        return getChecks().stream().anyMatch(CaseCheck::stops);
    }

    /** The rows by academic year and term, in their order. */
    public List<Term> getTerms() {
        Map<String, List<AcademicRecord.Row>> terms = getRecord().rows().stream()
                .collect(Collectors.groupingBy(
                        row -> row.academicYear() + "-" + row.term(), LinkedHashMap::new, Collectors.toList()));
        return terms.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(term -> new Term(term.getKey(), term.getValue()))
                .toList();
    }

    /** A term {@code 2023/2024-1} with its rows. */
    public record Term(String key, List<AcademicRecord.Row> rows) {}

    /** Anchor of a row, to which a check leads. */
    public String anchor(AcademicRecord.Row row) {
        return CaseChecks.anchor(row.disciplineCode(), row.attempt());
    }

    /** Whether something graver than a note was found in the row. */
    public boolean isMarked(AcademicRecord.Row row) {
        return findings().stream()
                .filter(finding -> finding.severity() != Finding.Severity.NOTE)
                .anyMatch(finding -> row.disciplineCode().equals(finding.disciplineCode())
                        && Objects.equals(finding.attempt(), row.attempt()));
    }

    /** The issued document, or null. */
    public @Nullable DocumentRow getDocument() {
        return documents.ofRequest(row().id()).orElse(null);
    }

    /** Why the document could not be prepared yet, or null. */
    public @Nullable FailedPreparation getFailure() {
        Optional<FailedPreparation> found = failed.all().stream()
                .filter(failure -> failure.requestId() == row().id())
                .findFirst();
        return found.orElse(null);
    }

    /** Whether it was approved and its document cannot be prepared. */
    public boolean isStuck() {
        return getFailure() != null;
    }

    /** Whether it can be refused; one whose document is just being prepared is let be. */
    public boolean isRefusable() {
        return queue.getCard() != null
                && row().status().next().contains(RequestStatus.REFUSED)
                && (row().status() != RequestStatus.APPROVED || isStuck());
    }

    /** Colour of the state. */
    public String colour(RequestRow row) {
        return switch (row.status()) {
            case SUBMITTED, APPROVED, IN_SIGNING -> "info";
            case RETURNED, READY_FOR_PICKUP -> "warn";
            case ISSUED, HANDED_OVER -> "success";
            case REFUSED -> "danger";
            case WITHDRAWN -> "neutral";
        };
    }

    private List<Finding> findings() {
        List<Finding> known = findings;
        if (known == null) {
            known = said.findings(row(), getRecord());
            findings = known;
        }
        return known;
    }

    private RequestRow row() {
        return Objects.requireNonNull(queue.getCard()).row();
    }
}
