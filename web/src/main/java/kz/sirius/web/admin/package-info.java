/**
 * Wing of the administrator: brings the records in, gives staff accounts and roles, appoints officials, keeps the signing
 * policies and the calendar (T2–T6, T8).
 */
@NullMarked
package kz.sirius.web.admin;

import org.jspecify.annotations.NullMarked;
