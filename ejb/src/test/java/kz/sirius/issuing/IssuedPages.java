package kz.sirius.issuing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.sirius.common.DeliveredSettings;
import kz.sirius.common.Language;
import kz.sirius.common.Setting;
import kz.sirius.common.Words;
import kz.sirius.identity.Office;
import kz.sirius.pages.Packing;
import kz.sirius.programmes.Explanation;
import kz.sirius.programmes.ProgrammeText;
import kz.sirius.programmes.SupplementItem;
import kz.sirius.programmes.SupplementTexts;
import kz.sirius.records.AcademicRecord;
import kz.sirius.records.GradeDistribution;
import kz.sirius.records.Period;
import kz.sirius.records.SampleRecords;
import kz.sirius.registry.DocumentKind;
import kz.sirius.registry.DocumentNumber;
import kz.sirius.reports.Said;
import kz.sirius.reports.SheetLine;
import kz.sirius.requests.SupplementFacts;
import org.jspecify.annotations.Nullable;

/**
 * The files of a graduate of the sample university as the product makes them before anybody signs: his record, what the
 * demonstration's programme says, the settings as delivered, and the data for machines.
 */
public final class IssuedPages {

    /** Who graduated in 2026 from a programme of which everything is said. */
    public static final String GRADUATE = "20100003";

    private static final LocalDate ON = LocalDate.of(2026, 11, 23);
    private static final Path PROGRAMMES = Path.of("..", "ear", "src", "demo", "programmes.json");
    private static final String[] LETTERS = {"A", "A-", "B+", "B", "B-", "C+", "C", "C-", "D+", "D"};
    private static final String[] SHARES = {"8.4", "14.2", "17.9", "19.5", "13.1", "10.6", "7.2", "4.4", "2.6", "2.1"};

    private static final SampleRecords SAMPLE = new SampleRecords();

    private IssuedPages() {}

    /** The number of the fixture of a kind. */
    public static String number(DocumentKind kind) {
        return kind.prefix() + "-2026-000127";
    }

    /** The file with fields for so many signers; {@code bilingual} is Kazakh with English under it. */
    public static byte[] pages(DocumentKind kind, Language language, boolean bilingual, int signers) {
        return pages(kind, Speech.of(language, bilingual), SAMPLE.record(GRADUATE, Period.all()), signers);
    }

    /** A transcript of that record in Kazakh with English under it. */
    public static byte[] transcriptInTwo(AcademicRecord record, int signers) {
        return pages(DocumentKind.TRANSCRIPT, Speech.of(Language.KK, true), record, signers);
    }

    private static byte[] pages(DocumentKind kind, Speech speech, AcademicRecord record, int signers) {
        DeliveredSettings.inForce();
        SupplementFacts facts = kind == DocumentKind.DIPLOMA_SUPPLEMENT ? facts(record) : null;
        List<SheetLine> sheet = new ArrayList<>();
        sheet.add(line(speech, speech.said(DocumentWords::specialist), null));
        for (int signer = 0; signer < signers; signer++) {
            Said head = speech.said(in -> DocumentWords.capacity(Office.REGISTRAR_HEAD, null, in));
            sheet.add(line(speech, head, "Test Authority"));
        }
        return DocumentPages.file(
                        kind,
                        new Wording(record, facts, speech, ON),
                        new DocumentNumber(number(kind), ON, "7K2M9QXD4T8V1HJCE6RW3ZNBF5"),
                        sheet,
                        new Packing(null, signers, 7))
                .content();
    }

    private static SheetLine line(Speech speech, Said capacity, @Nullable String issuer) {
        return new SheetLine(
                issuer != null,
                Said.of("Өтегенова Б. Қ."),
                capacity,
                speech.said(Setting.INSTITUTION_SHORT::in),
                issuer);
    }

    private static SupplementFacts facts(AcademicRecord record) {
        String programme = record.programme().code();
        List<GradeDistribution.Share> shares = new ArrayList<>();
        BigDecimal sum = BigDecimal.ZERO;
        for (int i = 0; i < LETTERS.length; i++) {
            BigDecimal percent = new BigDecimal(SHARES[i]);
            sum = sum.add(percent);
            shares.add(new GradeDistribution.Share(
                    LETTERS[i], percent.movePointRight(1).longValueExact(), percent, sum));
        }
        return new SupplementFacts(
                SAMPLE.birthDate(record.learner().studentNo()),
                new SupplementTexts(programme, programme + "/2021-09-01/00000000", texts(programme)),
                new GradeDistribution(record.programme().level(), "091", "2022/2023", "2024/2025", 1000, true, shares));
    }

    /** What the demonstration says of a programme. */
    private static Map<SupplementItem, ProgrammeText> texts(String programme) {
        Map<SupplementItem, ProgrammeText> texts = new EnumMap<>(SupplementItem.class);
        try {
            JsonNode said = new JsonMapper().readTree(PROGRAMMES.toFile()).path(programme);
            for (SupplementItem item : SupplementItem.values()) {
                JsonNode text = said.path(item.number());
                if (!text.isMissingNode()) {
                    texts.put(item, text(text));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }

    private static ProgrammeText text(JsonNode text) {
        return new ProgrammeText(
                LocalDate.parse(text.path("validFrom").asText()),
                Optional.ofNullable(text.get("explanation"))
                        .map(JsonNode::asText)
                        .map(Explanation::valueOf)
                        .orElse(null),
                new Words(
                        text.path("kk").asText(),
                        text.path("ru").asText(),
                        text.path("en").asText()));
    }
}
