package kz.sirius.identity;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/** A role that somebody has, with the unit for which it holds, or null when it holds everywhere. */
public record RoleOfUnit(String role, @Nullable String unitCode) implements Serializable {}
