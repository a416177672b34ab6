/**
 * Numbers and documents under fire (R23): the product is killed at random and at chosen moments, and what it had
 * acknowledged is looked for afterwards. Run by {@code mvn -Pchaos} only.
 */
package kz.sirius.it.chaos;
