package kz.sirius.reports;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import net.sf.jasperreports.engine.JasperReportsContext;
import net.sf.jasperreports.renderers.AbstractRenderer;
import net.sf.jasperreports.renderers.Graphics2DRenderable;

/** Where the seal goes on paper: a thin dashed round, within which nothing is printed but the words. */
final class SealPlace extends AbstractRenderer implements Graphics2DRenderable {

    private static final long serialVersionUID = 1L;

    private static final float WIDTH = 0.5f;
    private static final float[] DASH = {2, 3};

    @Override
    public void render(JasperReportsContext context, Graphics2D graphics, Rectangle2D place) {
        graphics.setColor(new Color(0x7A, 0x7A, 0x7A));
        graphics.setStroke(new BasicStroke(WIDTH, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10, DASH, 0));
        graphics.draw(new Ellipse2D.Double(
                place.getX() + WIDTH,
                place.getY() + WIDTH,
                place.getWidth() - 2 * WIDTH,
                place.getHeight() - 2 * WIDTH));
    }
}
