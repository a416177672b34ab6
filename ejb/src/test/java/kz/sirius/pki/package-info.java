/**
 * An authority for tests and for the demonstration: root, issuing authority, revocation lists, answers about single
 * certificates, time stamps, and a small server over which they are asked. Nothing of it is in the archive.
 */
@NullMarked
package kz.sirius.pki;

import org.jspecify.annotations.NullMarked;
