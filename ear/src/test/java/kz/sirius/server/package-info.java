/** Runs PostgreSQL and WildFly for the demo and for the tests, with the same scripts as production. */
@NullMarked
package kz.sirius.server;

import org.jspecify.annotations.NullMarked;
