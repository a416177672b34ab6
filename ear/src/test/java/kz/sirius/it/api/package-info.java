/** The REST interface over real HTTP. */
package kz.sirius.it.api;
