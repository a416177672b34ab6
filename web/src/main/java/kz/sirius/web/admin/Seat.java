package kz.sirius.web.admin;

import java.io.Serializable;
import kz.sirius.identity.Office;
import kz.sirius.identity.OfficeHolder;
import org.jspecify.annotations.Nullable;

/**
 * An office of today, filled or not.
 *
 * @param holder null while nobody holds it
 * @param key whether the server has his key
 */
public record Seat(
        Office office, @Nullable String unitCode, @Nullable OfficeHolder holder, boolean key) implements Serializable {}
