package kz.sirius.paper;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Base64;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import kz.sirius.common.Clause;
import kz.sirius.common.Refusal;
import kz.sirius.common.Sha256;

/**
 * The signature that a receiver drew (R32), as a picture of our own making: what was sent is looked at before it is read as
 * a picture, and drawn anew, so that nothing but its dots is kept.
 */
@Clause({"P3", "R32"})
final class DrawnSignature {

    /** Bytes of the largest picture that is taken. */
    static final int LARGEST = 128 * 1024;

    /** Base64 has four letters for three bytes; what the page puts before them is short. */
    private static final int LONGEST = LARGEST / 3 * 4 + 100;

    private static final String DATA = "data:image/png;base64,";
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};

    /** Dots along a side: a tablet's width at twice its density, not more. */
    private static final int WIDEST = 2400;

    /** Dots that a stroke leaves at least. */
    private static final int LEAST_INK = 40;

    private static final int DARK = 200;

    private final byte[] png;

    private DrawnSignature(byte[] png) {
        this.png = png;
    }

    /**
     * Reads what a page or a program sent: Base64 of a PNG, with or without {@code data:image/png;base64,} before it.
     *
     * @throws Refusal PAP-13 larger than 128 KiB, PAP-14 no PNG whatever it calls itself or larger than 2400 dots a side,
     *     PAP-15 nothing is drawn on it
     */
    static DrawnSignature of(String sent) {
        if (sent.length() > LONGEST) {
            throw new Refusal(PaperRefusal.SIGNATURE_TOO_LARGE);
        }
        String letters = sent.strip();
        if (letters.isEmpty()) {
            throw new Refusal(PaperRefusal.SIGNATURE_EMPTY);
        }
        if (letters.startsWith("data:") && !letters.startsWith(DATA)) {
            throw new Refusal(PaperRefusal.NOT_A_PICTURE);
        }
        byte[] bytes;
        try {
            bytes = Base64.getMimeDecoder()
                    .decode(letters.startsWith(DATA) ? letters.substring(DATA.length()) : letters);
        } catch (IllegalArgumentException e) {
            throw new Refusal(PaperRefusal.NOT_A_PICTURE);
        }
        return of(bytes);
    }

    private static DrawnSignature of(byte[] bytes) {
        if (bytes.length > LARGEST) {
            throw new Refusal(PaperRefusal.SIGNATURE_TOO_LARGE);
        }
        if (bytes.length < PNG.length || !Arrays.equals(PNG, 0, PNG.length, bytes, 0, PNG.length)) {
            throw new Refusal(PaperRefusal.NOT_A_PICTURE);
        }
        BufferedImage paper = onPaper(read(bytes));
        if (ink(paper) < LEAST_INK) {
            throw new Refusal(PaperRefusal.SIGNATURE_EMPTY);
        }
        return new DrawnSignature(written(paper));
    }

    /** The size is asked before a single dot is unpacked: a small file can say that it is huge. */
    private static BufferedImage read(byte[] bytes) {
        Iterator<ImageReader> readers = ImageIO.getImageReadersByFormatName("png");
        ImageReader reader = readers.next();
        try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(bytes))) {
            reader.setInput(in, true, true);
            if (reader.getWidth(0) > WIDEST || reader.getHeight(0) > WIDEST) {
                throw new Refusal(PaperRefusal.NOT_A_PICTURE);
            }
            return reader.read(0);
        } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException e) {
            throw new Refusal(PaperRefusal.NOT_A_PICTURE);
        } finally {
            reader.dispose();
        }
    }

    private static BufferedImage onPaper(BufferedImage image) {
        BufferedImage paper = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D drawing = paper.createGraphics();
        drawing.setColor(Color.WHITE);
        drawing.fillRect(0, 0, paper.getWidth(), paper.getHeight());
        drawing.drawImage(image, 0, 0, null);
        drawing.dispose();
        return paper;
    }

    private static long ink(BufferedImage paper) {
        int[] dots = paper.getData().getSamples(0, 0, paper.getWidth(), paper.getHeight(), 0, (int[]) null);
        return Arrays.stream(dots).filter(dot -> dot < DARK).count();
    }

    private static byte[] written(BufferedImage paper) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(paper, "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    byte[] png() {
        return png.clone();
    }

    String sha256() {
        return Sha256.of(png);
    }
}
