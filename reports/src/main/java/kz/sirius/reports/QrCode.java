package kz.sirius.reports;

import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.Map;
import kz.sirius.pages.Modules;
import net.sf.jasperreports.engine.JasperReportsContext;
import net.sf.jasperreports.renderers.AbstractRenderer;
import net.sf.jasperreports.renderers.Graphics2DRenderable;

/** A QR code as vectors: error correction M, no quiet zone of its own (the page gives it). */
final class QrCode extends AbstractRenderer implements Graphics2DRenderable, Modules {

    private static final long serialVersionUID = 1L;

    /** All eight masks are read alike; choosing one for each code takes eight times as long as drawing it. */
    private static final int MASK = 2;

    private final transient ByteMatrix modules;

    QrCode(String content) {
        try {
            modules = Encoder.encode(content, ErrorCorrectionLevel.M, Map.of(EncodeHintType.QR_MASK_PATTERN, MASK))
                    .getMatrix();
        } catch (WriterException e) {
            throw new IllegalArgumentException("This address fits into no QR code", e);
        }
    }

    @Override
    public int side() {
        return modules.getWidth();
    }

    @Override
    public boolean dark(int x, int y) {
        return modules.get(x, y) == 1;
    }

    @Override
    public void render(JasperReportsContext context, Graphics2D graphics, Rectangle2D place) {
        double side = place.getWidth() / modules.getWidth();
        Path2D dark = new Path2D.Double(Path2D.WIND_NON_ZERO);
        for (int y = 0; y < modules.getHeight(); y++) {
            int x = 0;
            while (x < modules.getWidth()) {
                int from = x;
                while (x < modules.getWidth() && modules.get(x, y) == 1) {
                    x++;
                }
                if (x > from) {
                    dark.append(
                            new Rectangle2D.Double(
                                    place.getX() + from * side, place.getY() + y * side, (x - from) * side, side),
                            false);
                } else {
                    x++;
                }
            }
        }
        graphics.setColor(Color.BLACK);
        graphics.fill(dark);
    }
}
