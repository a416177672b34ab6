/** What nobody thought of: every text that can be typed, sent or forged, over real HTTP. */
package kz.sirius.it.input;
