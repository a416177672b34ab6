package kz.sirius.pages;

import org.jspecify.annotations.Nullable;

/**
 * The drawing of one page. Places are in hundredths of a point from the left and from below. What is drawn belongs to an
 * element of the structure or is an artifact: the canvas opens and closes the marks, and says nothing twice.
 */
final class Canvas {

    /** A mark for what is no part of the structure. */
    static final Node ARTIFACT = new Node("/Artifact BMC\n", null);

    /** A mark for what stands at the foot of each page. */
    static final Node FOOT = new Node("/Artifact<</Type/Pagination/Subtype/Footer>>BDC\n", null);

    /** A mark for what stands at the head of each page. */
    static final Node HEAD = new Node("/Artifact<</Type/Pagination/Subtype/Header>>BDC\n", null);

    /** A mark for what lies under all else. */
    static final Node GROUND = new Node("/Artifact<</Type/Pagination/Subtype/Watermark>>BDC\n", null);

    private static final int CHANNEL = 0xFF;

    private final Bytes out;
    private final Structure structure;
    private final int page;
    private @Nullable Node mark;
    private boolean writing;
    private String font = "";
    private float size;
    private int fill;
    private int stroke;
    private float pen = 1;
    private boolean squared;
    private long lineX;
    private long lineY;

    Canvas(Structure structure, int page, Bytes out) {
        this.out = out;
        this.structure = structure;
        this.page = page;
        structure.page();
    }

    Bytes out() {
        return out;
    }

    /** From here on text belongs to this element. */
    void write(Node owner) {
        if (!writing) {
            end();
            out.add("BT\n");
            writing = true;
            lineX = 0;
            lineY = 0;
        }
        own(owner);
    }

    /** From here on lines and pictures belong to this element. */
    void draw(Node owner) {
        stopWriting();
        own(owner);
    }

    private void own(Node owner) {
        if (mark == owner) {
            return;
        }
        end();
        mark = owner;
        if (owner.type.charAt(0) == '/') {
            out.add(owner.type);
        } else {
            out.add('/')
                    .add(owner.type)
                    .add("<</MCID ")
                    .number(structure.mark(page, owner))
                    .add(">>BDC\n");
        }
    }

    private void end() {
        if (mark != null) {
            out.add("EMC\n");
            mark = null;
        }
    }

    private void stopWriting() {
        if (writing) {
            end();
            out.add("ET\n");
            writing = false;
        }
    }

    /** The page is done. */
    Bytes done() {
        stopWriting();
        end();
        return out;
    }

    void font(String resource, float points) {
        if (!resource.equals(font) || points != size) {
            font = resource;
            size = points;
            out.add('/').add(resource).add(' ').decimal(points).add(" Tf\n");
        }
    }

    /** Colour of letters and areas. */
    void fill(int color) {
        if (color != fill) {
            fill = color;
            color(color, " g\n", " rg\n");
        }
    }

    void stroke(int color) {
        if (color != stroke) {
            stroke = color;
            color(color, " G\n", " RG\n");
        }
    }

    /** Width of lines, and whether they end in a square beyond their end. */
    void pen(float width, boolean square) {
        if (width != pen) {
            pen = width;
            out.decimal(width).add(" w\n");
        }
        if (square != squared) {
            squared = square;
            out.add(square ? "2 J\n" : "0 J\n");
        }
    }

    private void color(int color, String grey, String colored) {
        int red = color >> 16 & CHANNEL;
        int green = color >> 8 & CHANNEL;
        int blue = color & CHANNEL;
        channel(red);
        if (red == green && green == blue) {
            out.add(grey);
            return;
        }
        out.add(' ');
        channel(green);
        out.add(' ');
        channel(blue);
        out.add(colored);
    }

    /** Thousandths are finer than the 255 steps of a channel. */
    private void channel(int value) {
        if (value == CHANNEL || value == 0) {
            out.add(value == 0 ? '0' : '1');
        } else {
            int thousandths = (value * 1000 + CHANNEL / 2) / CHANNEL;
            out.add('.')
                    .add('0' + thousandths / 100)
                    .add('0' + thousandths / 10 % 10)
                    .add('0' + thousandths % 10);
        }
    }

    /** The next line of text begins here. */
    void line(long x, long y) {
        out.points(x - lineX).add(' ').points(y - lineY).add(" Td\n");
        lineX = x;
        lineY = y;
    }

    /** The next line of text begins here and runs in a direction of its own; {@link #turnedBack} ends that. */
    void turned(int cos, int sin, long x, long y) {
        out.number(cos)
                .add(' ')
                .number(sin)
                .add(' ')
                .number(-sin)
                .add(' ')
                .number(cos)
                .add(' ');
        out.points(x).add(' ').points(y).add(" Tm\n");
    }

    void turnedBack() {
        stopWriting();
    }
}
