package kz.sirius.pages;

import net.sf.jasperreports.engine.JRLineBox;
import net.sf.jasperreports.engine.JRPen;
import net.sf.jasperreports.engine.JRPrintElement;
import net.sf.jasperreports.engine.JRPrintLine;
import net.sf.jasperreports.engine.JRPrintRectangle;
import net.sf.jasperreports.engine.type.LineDirectionEnum;
import net.sf.jasperreports.engine.type.LineStyleEnum;
import net.sf.jasperreports.engine.type.ModeEnum;

/** Draws lines, rectangles and the edges of boxes: always decoration. */
final class Shapes {

    private static final int HALF = 50;
    private static final int HUNDRED = 100;

    private final Canvas canvas;
    private final int pageHeight;

    Shapes(Canvas canvas, int pageHeight) {
        this.canvas = canvas;
        this.pageHeight = pageHeight;
    }

    void line(JRPrintLine line, int x, int y, Node mark) {
        JRPen pen = line.getLinePen();
        if (pen.getLineWidth() <= 0) {
            return;
        }
        long left = (long) x * HUNDRED;
        long top = (long) (pageHeight - y) * HUNDRED;
        long right = left + (long) line.getWidth() * HUNDRED;
        long bottom = top - (long) line.getHeight() * HUNDRED;
        if (line.getHeight() == 1) {
            top -= HALF;
            bottom = top;
        } else if (line.getWidth() == 1) {
            left += HALF;
            right = left;
        } else if (line.getDirection() == LineDirectionEnum.BOTTOM_UP) {
            long swapped = top;
            top = bottom;
            bottom = swapped;
        }
        canvas.draw(mark);
        boolean dashed = pen(pen, false);
        stroke(left, top, right, bottom);
        solid(dashed);
    }

    void rectangle(JRPrintRectangle rectangle, int x, int y, Node mark) {
        if (rectangle.getRadius() > 0) {
            throw new NotWritable("A rectangle with round corners");
        }
        JRPen pen = rectangle.getLinePen();
        canvas.draw(mark);
        Bytes out = canvas.out();
        if (rectangle.getMode() == ModeEnum.OPAQUE) {
            canvas.fill(Look.rgb(rectangle.getBackcolor()));
            area(rectangle, x, y);
            out.add(" f\n");
        }
        if (pen.getLineWidth() > 0) {
            boolean dashed = pen(pen, true);
            area(rectangle, x, y);
            out.add(" S\n");
            solid(dashed);
        }
    }

    private void area(JRPrintElement element, int x, int y) {
        Bytes out = canvas.out();
        out.number(x).add(' ').number(pageHeight - y - element.getHeight()).add(' ');
        out.number(element.getWidth()).add(' ').number(element.getHeight()).add(" re");
    }

    /** The edges of an element that has some. */
    void box(JRLineBox box, JRPrintElement element, int x, int y) {
        long left = (long) x * HUNDRED;
        long top = (long) (pageHeight - y) * HUNDRED;
        long right = left + (long) element.getWidth() * HUNDRED;
        long bottom = top - (long) element.getHeight() * HUNDRED;
        // An edge goes through the corners as far as its neighbours are wide.
        long above = half(box.getTopPen());
        long below = half(box.getBottomPen());
        long before = half(box.getLeftPen());
        long after = half(box.getRightPen());
        edge(box.getTopPen(), left - before, top, right + after, top);
        edge(box.getLeftPen(), left, top + above, left, bottom - below);
        edge(box.getBottomPen(), left - before, bottom, right + after, bottom);
        edge(box.getRightPen(), right, top + above, right, bottom - below);
    }

    private static long half(JRPen pen) {
        return Math.max(0, TextPainter.hundredths(pen.getLineWidth() / 2));
    }

    private void edge(JRPen pen, long x, long y, long toX, long toY) {
        if (pen.getLineWidth() > 0) {
            canvas.draw(Canvas.ARTIFACT);
            boolean dashed = pen(pen, false);
            stroke(x, y, toX, toY);
            solid(dashed);
        }
    }

    private void stroke(long x, long y, long toX, long toY) {
        Bytes out = canvas.out();
        out.points(x)
                .add(' ')
                .points(y)
                .add(" m ")
                .points(toX)
                .add(' ')
                .points(toY)
                .add(" l S\n");
    }

    /** Width, colour, dashes; whether there are dashes. */
    private boolean pen(JRPen pen, boolean square) {
        LineStyleEnum style = pen.getLineStyle();
        if (style != LineStyleEnum.SOLID && style != LineStyleEnum.DASHED) {
            throw new NotWritable("A line that is neither solid nor dashed");
        }
        float width = pen.getLineWidth();
        canvas.stroke(Look.rgb(pen.getLineColor()));
        canvas.pen(width, square);
        Bytes out = canvas.out();
        if (style == LineStyleEnum.DASHED) {
            out.add('[').decimal(width * (square ? 4 : 5)).add(' ');
            out.decimal(width * (square ? 4 : 3)).add("]0 d\n");
            return true;
        }
        return false;
    }

    private void solid(boolean dashed) {
        if (dashed) {
            canvas.out().add("[]0 d\n");
        }
    }
}
