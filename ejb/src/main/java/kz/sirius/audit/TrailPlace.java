package kz.sirius.audit;

import java.io.Serializable;
import java.time.Instant;

/**
 * A place in the trail, behind which a page begins: moment and key of the last row of the page before.
 */
public record TrailPlace(Instant at, long id) implements Serializable {}
