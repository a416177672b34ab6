package kz.sirius.pages;

import com.lowagie.text.Document;
import com.lowagie.text.Rectangle;
import com.lowagie.text.pdf.PdfTemplate;
import com.lowagie.text.pdf.PdfWriter;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Dimension2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.ByteBuffer;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import javax.imageio.ImageIO;
import net.sf.jasperreports.engine.DefaultJasperReportsContext;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JRPrintImage;
import net.sf.jasperreports.engine.type.ModeEnum;
import net.sf.jasperreports.engine.type.RotationEnum;
import net.sf.jasperreports.engine.type.ScaleImageEnum;
import net.sf.jasperreports.renderers.DataRenderable;
import net.sf.jasperreports.renderers.DimensionRenderable;
import net.sf.jasperreports.renderers.Graphics2DRenderable;
import net.sf.jasperreports.renderers.Renderable;
import net.sf.jasperreports.renderers.RenderersCache;
import net.sf.jasperreports.renderers.util.RendererUtil;
import org.jspecify.annotations.Nullable;

/**
 * Draws pictures: squares of modules and drawings (SVG) as vectors, photographs as images. What a drawing becomes is kept,
 * for the same emblem comes on each document.
 */
final class Pictures {

    private static final int KEPT = 32;
    private static final int DOTS_A_POINT = 4;
    private static final Set<ScaleImageEnum> SCALES = Set.of(ScaleImageEnum.RETAIN_SHAPE, ScaleImageEnum.FILL_FRAME);

    /** Content of a page in the units of a box of this size; an image where it cannot be said in lines and areas. */
    private record Drawing(
            byte @Nullable [] content, @Nullable BufferedImage image, float width, float height) {}

    /** What an image is known by: the same dots in longer rows are another one. */
    private record Dots(int width, ByteBuffer content) {}

    private static final Map<ByteBuffer, Drawing> DRAWINGS =
            Collections.synchronizedMap(new LinkedHashMap<>(KEPT, 0.75f, true) {
                private static final long serialVersionUID = 1L;

                @Override
                protected boolean removeEldestEntry(Map.Entry<ByteBuffer, Drawing> eldest) {
                    return size() > KEPT;
                }
            });

    /** What a picture of dots is worth: it may be large. */
    private static final int DOTS = 6;

    private final PdfFile file;
    private final Map<Dots, String> images = new LinkedHashMap<>();
    private final StringBuilder resources = new StringBuilder();

    Pictures(PdfFile file) {
        this.file = file;
    }

    /** Names and objects of the images, for the resources of the pages. */
    String resources() {
        return resources.toString();
    }

    /** Draws a picture into the box of its element; the canvas belongs to the picture already. */
    void paint(JRPrintImage image, Canvas canvas, float edge, float foot) {
        if (image.getMode() == ModeEnum.OPAQUE
                || image.getRotation() != RotationEnum.NONE
                || !SCALES.contains(image.getScaleImage())) {
            throw new NotWritable("A picture that is cut, turned or has a ground of its own");
        }
        Renderable renderer = image.getRenderer();
        var box = image.getLineBox();
        float width = image.getWidth() - box.getLeftPadding() - box.getRightPadding();
        float height = image.getHeight() - box.getTopPadding() - box.getBottomPadding();
        float left = edge + box.getLeftPadding();
        float bottom = foot + box.getBottomPadding();
        if (renderer instanceof Modules modules) {
            modules(modules, canvas, left, bottom + height, width);
            return;
        }
        Drawing drawing = drawing(image);
        float scaleX = width / drawing.width();
        float scaleY = height / drawing.height();
        if (image.getScaleImage() != ScaleImageEnum.FILL_FRAME) {
            scaleX = Math.min(scaleX, scaleY);
            scaleY = scaleX;
        }
        float x = left + aside(image, width - drawing.width() * scaleX);
        float y = bottom + above(image, height - drawing.height() * scaleY);
        Bytes out = canvas.out().add("q ");
        byte[] content = drawing.content();
        if (content != null) {
            matrix(out, scaleX, scaleY, x, y);
            out.add(content).add("\nQ\n");
        } else {
            matrix(out, drawing.width() * scaleX, drawing.height() * scaleY, x, y);
            out.add('/').add(image(drawing)).add(" Do Q\n");
        }
    }

    /** In whole points, as JasperReports places it. */
    private static float aside(JRPrintImage image, float free) {
        return switch (image.getHorizontalImageAlign()) {
            case RIGHT -> (int) free;
            case CENTER -> (int) (free / 2);
            default -> 0;
        };
    }

    private static float above(JRPrintImage image, float free) {
        return switch (image.getVerticalImageAlign()) {
            case BOTTOM -> free - (int) free;
            case MIDDLE -> free - (int) (free / 2);
            default -> free;
        };
    }

    private static void matrix(Bytes out, float scaleX, float scaleY, float x, float y) {
        out.add(precise(scaleX)).add(" 0 0 ").add(precise(scaleY)).add(' ');
        out.add(precise(x)).add(' ').add(precise(y)).add(" cm\n");
    }

    private static String precise(float value) {
        return new BigDecimal(value)
                .setScale(5, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }

    /** Row by row, in whole modules. */
    private static void modules(Modules modules, Canvas canvas, float left, float top, float width) {
        canvas.fill(0);
        float side = width / modules.side();
        Bytes out = canvas.out().add("q ");
        matrix(out, side, -side, left, top);
        for (int y = 0; y < modules.side(); y++) {
            int x = 0;
            while (x < modules.side()) {
                int from = x;
                while (x < modules.side() && modules.dark(x, y)) {
                    x++;
                }
                if (x > from) {
                    out.number(from)
                            .add(' ')
                            .number(y)
                            .add(' ')
                            .number(x - from)
                            .add(" 1 re\n");
                }
                x++;
            }
        }
        out.add("f Q\n");
    }

    private static Drawing drawing(JRPrintImage image) {
        Renderable renderer = image.getRenderer();
        try {
            if (renderer instanceof DataRenderable data) {
                ByteBuffer key = ByteBuffer.wrap(data.getData(DefaultJasperReportsContext.getInstance()));
                Drawing known = DRAWINGS.get(key);
                if (known == null) {
                    known = drawn(image, data, key.array());
                    DRAWINGS.put(key, known);
                }
                return known;
            }
            if (renderer instanceof Graphics2DRenderable vectors) {
                return vectors(vectors, image.getWidth(), image.getHeight());
            }
        } catch (JRException | IOException e) {
            throw new IllegalStateException("A picture cannot be read", e);
        }
        throw new NotWritable("A picture of a kind that cannot be drawn");
    }

    private static Drawing drawn(JRPrintImage image, DataRenderable data, byte[] content)
            throws JRException, IOException {
        if (!RendererUtil.getInstance(DefaultJasperReportsContext.getInstance()).isSvgData(content)) {
            BufferedImage read = ImageIO.read(new ByteArrayInputStream(content));
            if (read == null) {
                throw new NotWritable("A picture of a kind that cannot be read");
            }
            return new Drawing(null, read, read.getWidth(), read.getHeight());
        }
        Graphics2DRenderable vectors = new RenderersCache(DefaultJasperReportsContext.getInstance())
                .getGraphics2DRenderable(image.getRenderer());
        Dimension2D size = vectors instanceof DimensionRenderable sized
                ? sized.getDimension(DefaultJasperReportsContext.getInstance())
                : null;
        return size == null
                ? vectors(vectors, image.getWidth(), image.getHeight())
                : vectors(vectors, (float) size.getWidth(), (float) size.getHeight());
    }

    /** As lines and areas where nothing else is needed (no shades, no letters), otherwise as an image. */
    private static Drawing vectors(Graphics2DRenderable vectors, float width, float height) throws JRException {
        Rectangle2D box = new Rectangle2D.Float(0, 0, width, height);
        ByteArrayOutputStream unused = new ByteArrayOutputStream();
        Document document = new Document(new Rectangle(width, height));
        PdfWriter writer = PdfWriter.getInstance(document, unused);
        document.open();
        PdfTemplate template = writer.getDirectContent().createTemplate(width, height);
        Graphics2D graphics = template.createGraphicsShapes(width, height);
        vectors.render(DefaultJasperReportsContext.getInstance(), graphics, box);
        graphics.dispose();
        byte[] content = template.toPdf(writer);
        if (plain(content)) {
            return new Drawing(content, null, width, height);
        }
        BufferedImage image = new BufferedImage(
                Math.round(width * DOTS_A_POINT), Math.round(height * DOTS_A_POINT), BufferedImage.TYPE_INT_RGB);
        Graphics2D dots = image.createGraphics();
        dots.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        dots.setColor(Color.WHITE);
        dots.fillRect(0, 0, image.getWidth(), image.getHeight());
        dots.scale(DOTS_A_POINT, DOTS_A_POINT);
        vectors.render(DefaultJasperReportsContext.getInstance(), dots, box);
        dots.dispose();
        return new Drawing(null, image, width, height);
    }

    /** Whether nothing in the content is named: a name is a font, a shade or a transparency. */
    private static boolean plain(byte[] content) {
        for (byte letter : content) {
            if (letter == '/') {
                return false;
            }
        }
        return true;
    }

    /** The image's name among the resources; what shines through it is white, as the paper is. */
    private String image(Drawing drawing) {
        BufferedImage image = drawing.image();
        if (image == null) {
            throw new IllegalStateException("No image");
        }
        BufferedImage opaque = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_RGB);
        Graphics2D paper = opaque.createGraphics();
        paper.drawImage(image, 0, 0, Color.WHITE, null);
        paper.dispose();
        Bytes dots = new Bytes(3 * image.getWidth() * image.getHeight());
        for (int dot : opaque.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth())) {
            dots.add(dot >> 16).add(dot >> 8).add(dot);
        }
        return images.computeIfAbsent(new Dots(image.getWidth(), ByteBuffer.wrap(dots.copy())), content -> {
            int number = file.reserve();
            file.stream(
                    number,
                    "/Type/XObject/Subtype/Image/Width " + image.getWidth() + "/Height " + image.getHeight()
                            + "/ColorSpace/DeviceRGB/BitsPerComponent 8",
                    dots,
                    DOTS);
            String name = "I" + (images.size() + 1);
            resources.append('/').append(name).append(' ').append(number).append(" 0 R");
            return name;
        });
    }
}
