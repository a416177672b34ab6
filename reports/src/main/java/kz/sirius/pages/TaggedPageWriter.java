package kz.sirius.pages;

import java.util.zip.Deflater;
import net.sf.jasperreports.engine.JRPrintPage;
import net.sf.jasperreports.engine.JasperPrint;

/**
 * Writes PDF/A-3a and PDF/UA-1. All that is laid out was laid out by the filling; what an element means is said by its tag.
 * One pass: pages and their story, fonts, structure, envelope.
 */
public final class TaggedPageWriter implements PageWriter {

    private final int level;

    /**
     * A writer.
     *
     * @param level how thoroughly streams are packed, from 1 (quick) to 9 (small)
     */
    public TaggedPageWriter(int level) {
        if (level < Deflater.BEST_SPEED || level > Deflater.BEST_COMPRESSION) {
            throw new IllegalArgumentException("No such level of packing: " + level);
        }
        this.level = level;
    }

    @Override
    public byte[] write(JasperPrint pages, Description description, Packing packing) {
        Deflater deflater = new Deflater(level);
        try {
            return write(pages, description, packing, new PdfFile(deflater, level));
        } finally {
            deflater.end();
        }
    }

    private static byte[] write(JasperPrint pages, Description description, Packing packing, PdfFile file) {
        if (pages.getPages().isEmpty()) {
            throw new NotWritable("A report without pages");
        }
        Job job = new Job(pages, description, file);
        int number = 0;
        for (JRPrintPage page : pages.getPages()) {
            new PagePainter(job, number++).paint(page);
        }
        job.story.end();
        Sheets sheets = job.sheets;
        for (int place = 1; place <= packing.signatureFields(); place++) {
            sheets.field("Signature" + place, "Signature " + place);
        }
        int tree = sheets.write(job.fonts.write(file), job.pictures.resources());
        int structured = job.structure.write(file, sheets.numbers());
        int outline = job.bookmarks.write(file, sheets.numbers(), sheets.height());
        return new Envelope(file, description)
                .close(new Envelope.Parts(tree, structured, outline, sheets.form()), packing);
    }
}
