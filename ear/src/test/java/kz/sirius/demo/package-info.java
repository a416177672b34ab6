/** The demonstration: a synthetic university with its people, keys and records. Nothing of it is in the archive. */
@NullMarked
package kz.sirius.demo;

import org.jspecify.annotations.NullMarked;
