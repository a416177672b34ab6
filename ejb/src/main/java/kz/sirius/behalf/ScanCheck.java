package kz.sirius.behalf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import kz.sirius.common.Refusal;

/**
 * Lets a scan pass that is what it says: type by the first bytes, read to the end, nothing in it that acts. A picture is
 * decoded in small, so that its size in memory follows from ours and not from the sender's.
 */
final class ScanCheck {

    private static final long MOST_PIXELS = 60_000_000;
    private static final int SIDE = 1000;
    private static final long MEGABYTE = 1024L * 1024;

    private ScanCheck() {}

    /**
     * The type of the scan.
     *
     * @throws Refusal BEH-06 nothing was sent, BEH-07 too large, BEH-08 no PDF, JPEG or PNG, or another type than its name
     *     says, BEH-09 broken, BEH-10 a PDF with actions, scripts or files in it, BEH-11 an encrypted PDF
     */
    static ScanType checked(Scan scan) {
        byte[] content = scan.content();
        if (content.length == 0) {
            throw new Refusal(BehalfRefusal.SCAN_MISSING);
        }
        if (content.length > SubmitOnBehalf.LARGEST) {
            throw new Refusal(BehalfRefusal.SCAN_TOO_LARGE, SubmitOnBehalf.LARGEST / MEGABYTE);
        }
        ScanType type = ScanType.of(content)
                .filter(found -> found.isSaidBy(scan.name()))
                .orElseThrow(() -> new Refusal(BehalfRefusal.SCAN_TYPE));
        if (type == ScanType.PDF) {
            PassivePdf.check(content);
        } else {
            read(content);
        }
        return type;
    }

    private static void read(byte[] content) {
        try (ImageInputStream stream = new MemoryCacheImageInputStream(new ByteArrayInputStream(content))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(stream);
            if (!readers.hasNext()) {
                throw new Refusal(BehalfRefusal.SCAN_BROKEN);
            }
            read(readers.next(), stream);
        } catch (IOException | RuntimeException e) {
            if (e instanceof Refusal refusal) {
                throw refusal;
            }
            throw new Refusal(BehalfRefusal.SCAN_BROKEN);
        }
    }

    private static void read(ImageReader reader, ImageInputStream stream) throws IOException {
        try {
            reader.setInput(stream, true, true);
            int width = reader.getWidth(0);
            int height = reader.getHeight(0);
            if ((long) width * height > MOST_PIXELS) {
                throw new Refusal(BehalfRefusal.SCAN_BROKEN);
            }
            ImageReadParam small = reader.getDefaultReadParam();
            int step = Math.max(1, Math.max(width, height) / SIDE);
            small.setSourceSubsampling(step, step, 0, 0);
            reader.read(0, small);
        } finally {
            reader.dispose();
        }
    }
}
