package kz.sirius.pages;

import java.util.Queue;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.zip.Deflater;
import net.sf.jasperreports.engine.JRPrintPage;
import net.sf.jasperreports.engine.JasperPrint;

/**
 * Writes PDF/A-3a and PDF/UA-1. All that is laid out was laid out by the filling; what an element means is said by its tag.
 * One pass: pages and their story, fonts, structure, envelope.
 */
public final class TaggedPageWriter implements PageWriter {

    /** Desks that are kept: as a rule more than there are threads that write at once. */
    private static final int KEPT = 16;

    private final int level;
    private final Queue<Desk> desks = new ArrayBlockingQueue<>(KEPT);

    /**
     * A writer.
     *
     * @param level how thoroughly streams are packed, from 1 (quick) to 9 (small), or 0: each as thoroughly as is worth it
     */
    public TaggedPageWriter(int level) {
        if (level < PdfFile.AS_IS_WORTH_IT || level > Deflater.BEST_COMPRESSION) {
            throw new IllegalArgumentException("No such level of packing: " + level);
        }
        this.level = level;
    }

    @Override
    public byte[] write(JasperPrint pages, Description description, Packing packing) {
        Desk idle = desks.poll();
        Desk desk = idle == null ? new Desk() : idle;
        try {
            return write(new Job(pages, description, desk, level), packing);
        } finally {
            if (!desk.clear() || !desks.offer(desk)) {
                desk.deflater.end();
            }
        }
    }

    private static byte[] write(Job job, Packing packing) {
        PdfFile file = job.file;
        int number = 0;
        for (JRPrintPage page : job.pages.getPages()) {
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
        return new Envelope(file, job.description)
                .close(new Envelope.Parts(tree, structured, outline, sheets.form()), packing);
    }
}
