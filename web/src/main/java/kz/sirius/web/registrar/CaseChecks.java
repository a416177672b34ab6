package kz.sirius.web.registrar;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import kz.sirius.common.Language;
import kz.sirius.common.Time;
import kz.sirius.programmes.MissingText;
import kz.sirius.programmes.ProgrammeRefusal;
import kz.sirius.programmes.Readiness;
import kz.sirius.records.AcademicRecord;
import kz.sirius.records.Finding;
import kz.sirius.records.RecordChecks;
import kz.sirius.records.RecordsRefusal;
import kz.sirius.records.Scope;
import kz.sirius.registry.DocumentKind;
import kz.sirius.requests.RequestRow;
import kz.sirius.web.faces.Labels;
import kz.sirius.web.faces.Lang;
import kz.sirius.web.faces.Refusals;

/** Says in the reader's language what the product found in a record, and what it found to be right. */
@RequestScoped
public class CaseChecks {

    private static final Set<RecordsRefusal> MISSING = Set.of(RecordsRefusal.FIELD_MISSING, RecordsRefusal.NO_RESULTS);

    @Inject
    Lang lang;

    @Inject
    Readiness readiness;

    @Inject
    Clock clock;

    /** What the product finds in the record for the kind of document that is asked for. */
    List<Finding> findings(RequestRow row, AcademicRecord academic) {
        return row.kind() == DocumentKind.TRANSCRIPT
                ? RecordChecks.of(academic, row.languages())
                : RecordChecks.ofDiploma(academic, row.languages());
    }

    /** Errors, then warnings, then what is right, then notes. */
    List<CaseCheck> of(AcademicRecord academic, List<Finding> findings, RequestRow request) {
        List<CaseCheck> checks = new ArrayList<>();
        if (request.kind() == DocumentKind.DIPLOMA_SUPPLEMENT) {
            checks.add(ofProgramme(academic.programme().code(), request));
        }
        findings.stream()
                .filter(finding -> finding.severity() != Finding.Severity.NOTE)
                .forEach(finding -> checks.add(said(finding, academic)));
        right(checks, academic, findings, request);
        findings.stream()
                .filter(finding -> finding.severity() == Finding.Severity.NOTE)
                .forEach(finding -> checks.add(said(finding, academic)));
        return checks;
    }

    /** Whether the programme says all that a supplement in these languages needs. */
    private CaseCheck ofProgramme(String programme, RequestRow request) {
        String missing = request.languages().stream()
                .sorted()
                .flatMap(each -> readiness.of(programme, each, Time.today(clock)).stream())
                .map(MissingText::shown)
                .collect(Collectors.joining(", "));
        return missing.isEmpty()
                ? ok("registrar.right.programme")
                : new CaseCheck(
                        "danger", Refusals.text(ProgrammeRefusal.NOT_READY, List.of(missing), language()), null);
    }

    /** Anchor of a row. */
    static String anchor(String disciplineCode, int attempt) {
        return "row-" + disciplineCode + "-" + attempt;
    }

    private void right(List<CaseCheck> checks, AcademicRecord academic, List<Finding> findings, RequestRow request) {
        Set<RecordsRefusal> codes = findings.stream().map(Finding::code).collect(Collectors.toSet());
        if (codes.stream().noneMatch(MISSING::contains)) {
            checks.add(ok("registrar.right.fields"));
        }
        if (!codes.contains(RecordsRefusal.WORDS_MISSING)) {
            request.languages().stream()
                    .sorted()
                    .forEach(language -> checks.add(ok("registrar.right.words." + language)));
        }
        if (!codes.contains(RecordsRefusal.CREDITS_DIFFER) && !codes.contains(RecordsRefusal.CREDITS_SHORT)) {
            checks.add(
                    academic.period().scope() == Scope.ALL
                            ? ok(
                                    "registrar.right.credits",
                                    plain(academic.creditsEarned()),
                                    plain(academic.programme().ects()))
                            : ok("registrar.right.creditsOfRows"));
        }
        if (!codes.contains(RecordsRefusal.UNRESOLVED_FAIL)) {
            checks.add(ok("registrar.right.fails"));
        }
    }

    private CaseCheck said(Finding finding, AcademicRecord academic) {
        String level = switch (finding.severity()) {
            case ERROR -> "danger";
            case WARNING -> "warn";
            case NOTE -> "note";
        };
        String text = Refusals.text(finding.code(), arguments(finding), language());
        String code = finding.disciplineCode();
        Integer attempt = finding.attempt();
        if (code == null || attempt == null) {
            return new CaseCheck(level, text, null);
        }
        String title = academic.rows().stream()
                .filter(row -> row.disciplineCode().equals(code))
                .map(row -> row.title().orAny(language()))
                .findFirst()
                .orElse(code);
        String where = Labels.text(language(), "registrar.check.row", title, String.valueOf(attempt));
        return new CaseCheck(level, where + " " + text, anchor(code, attempt));
    }

    /** Names of fields come as codes; the code of a discipline stays as it is. */
    private List<String> arguments(Finding finding) {
        boolean fields = finding.code() == RecordsRefusal.FIELD_MISSING
                || (finding.code() == RecordsRefusal.WORDS_MISSING && finding.disciplineCode() == null);
        return fields ? finding.arguments().stream().map(this::field).toList() : finding.arguments();
    }

    private String field(String code) {
        return Labels.text(language(), "registrar.field." + code.replaceFirst("^(name|qualification)_.*", "$1"));
    }

    private CaseCheck ok(String key, Object... arguments) {
        return new CaseCheck("ok", Labels.text(language(), key, arguments), null);
    }

    private static String plain(java.math.BigDecimal credits) {
        return Objects.requireNonNull(credits).stripTrailingZeros().toPlainString();
    }

    private Language language() {
        return lang.getLanguage();
    }
}
