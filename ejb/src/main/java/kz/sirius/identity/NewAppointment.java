package kz.sirius.identity;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An appointment to be made. Days are Asia/Almaty.
 *
 * @param office which office
 * @param unitCode of which unit; null for an office of the university
 * @param keyAlias alias of the official's key in the server's key store
 * @param from first day
 * @param to last day, or null for "until further notice"
 */
public record NewAppointment(
        Office office,
        @Nullable String unitCode,
        String keyAlias,
        LocalDate from,
        @Nullable LocalDate to) {}
