package kz.sirius.requests;

import java.io.Serializable;
import kz.sirius.registry.DocumentKind;

/**
 * A signing policy in force.
 *
 * @param unitCode of which unit; empty for all units without one of their own
 */
public record PolicyRow(DocumentKind kind, String unitCode, SigningPolicy policy) implements Serializable {}
