package kz.sirius.reports;

import java.time.LocalDate;

/**
 * The number and where the document is checked.
 *
 * @param number {@code TR-2026-000127}
 * @param date date of issue, Asia/Almaty
 * @param address what the QR code says
 * @param shortAddress the address without the token, as it is typed
 * @param token 26 letters, printed in groups of four
 */
public record Issue(String number, LocalDate date, String address, String shortAddress, String token) {}
