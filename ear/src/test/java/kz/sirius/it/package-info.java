/** Tests that need the server: they run in the built archive on a real PostgreSQL. */
package kz.sirius.it;
