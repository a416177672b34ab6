/** The door: login, logout and the change of a one-time password. */
@NullMarked
package kz.sirius.web.login;

import org.jspecify.annotations.NullMarked;
