package kz.sirius.reports;

import net.sf.jasperreports.engine.JasperPrint;

/** Turns a filled report into the bytes of a PDF/A file. */
interface PageWriter {

    /** What the file says of itself. */
    record Description(String title, String language) {}

    byte[] write(JasperPrint pages, Description description);
}
