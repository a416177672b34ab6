/**
 * Wing of the administrator: brings the records in, gives staff accounts and roles, appoints officials, keeps the signing
 * policies, the calendar and what programmes say in Diploma Supplements (T2–T6, T8, T10).
 */
@NullMarked
package kz.sirius.web.admin;

import org.jspecify.annotations.NullMarked;
