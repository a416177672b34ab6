package kz.sirius.reports;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a diploma appendix prints (T1, T9). Words come in the document's languages, values as they are. Nothing else is
 * printed: no IIN, no date of birth.
 *
 * @param language {@code kk}, {@code ru}, {@code en}, or {@code kk-en} for the state language with English under it
 * @param on day whose wording holds, Asia/Almaty: the date of issue, or today for a preview
 * @param issue number, date and address; null for a preview, which then carries neither number nor QR code
 * @param demonstration whether the words "demonstration, no legal force" are printed on every page
 * @param scales the scales in force for the rows, the oldest first
 * @param sheet lines of the approval and signature sheet, "agreed" first
 */
public record AppendixData(
        String language,
        LocalDate on,
        Institution institution,
        @Nullable Issue issue,
        boolean demonstration,
        Holder holder,
        Award award,
        Achievement achievement,
        List<Scale> scales,
        List<SheetLine> sheet) {

    /** Copies the lists. */
    public AppendixData {
        scales = List.copyOf(scales);
        sheet = List.copyOf(sheet);
    }

    /**
     * What was studied, and the diploma or certificate that this is the appendix to.
     *
     * @param unitKind {@code SCHOOL} or {@code DIVISION}
     * @param level {@code BACHELOR}, {@code INTEGRATED}, …; it decides whether a diploma or a certificate was awarded
     * @param form {@code FULL_TIME}, {@code PART_TIME} or {@code DISTANCE}
     * @param years official duration
     * @param ects official size
     * @param qualification qualification or degree awarded
     * @param series of the diploma or certificate
     * @param number of the diploma or certificate
     * @param date of the diploma or certificate
     * @param distinction whether it was awarded with distinction
     * @param commission date and minutes of the attestation commission
     */
    public record Award(
            String unitKind,
            Said unit,
            String programmeCode,
            Said programme,
            String level,
            String form,
            BigDecimal years,
            BigDecimal ects,
            Said qualification,
            String series,
            String number,
            LocalDate date,
            boolean distinction,
            Said commission,
            int admissionYear,
            String studentNo) {}
}
