package kz.sirius.reports.build;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import net.sf.jasperreports.engine.JRElement;
import net.sf.jasperreports.engine.JRFrame;
import net.sf.jasperreports.engine.JRGraphicElement;
import net.sf.jasperreports.engine.JRHyperlink;
import net.sf.jasperreports.engine.JRImage;
import net.sf.jasperreports.engine.JRLine;
import net.sf.jasperreports.engine.JRRectangle;
import net.sf.jasperreports.engine.JRTextElement;
import net.sf.jasperreports.engine.type.HyperlinkTypeEnum;
import net.sf.jasperreports.engine.type.LineStyleEnum;
import net.sf.jasperreports.engine.type.ModeEnum;
import net.sf.jasperreports.engine.type.RotationEnum;
import net.sf.jasperreports.engine.type.ScaleImageEnum;
import org.jspecify.annotations.Nullable;

/** What the writer of the pages can put on them. */
final class WritableElements {

    private static final Set<LineStyleEnum> LINES = Set.of(LineStyleEnum.SOLID, LineStyleEnum.DASHED);
    private static final Set<HyperlinkTypeEnum> LINKS =
            Set.of(HyperlinkTypeEnum.NONE, HyperlinkTypeEnum.REFERENCE, HyperlinkTypeEnum.NULL);
    private static final Set<String> MARKUPS = Set.of("none", "styled");

    private WritableElements() {}

    /** {@code textField at 70,13}, as the template says it. */
    static String name(JRElement element) {
        String type = element.getClass().getSimpleName().replace("JRDesign", "");
        return type.substring(0, 1).toLowerCase(Locale.ROOT) + type.substring(1) + " at " + element.getX() + ","
                + element.getY();
    }

    /** What of the element would not be on the page. */
    static List<String> faults(JRElement element) {
        List<String> faults = new ArrayList<>();
        if (element instanceof JRTextElement text) {
            text(text, faults);
        } else if (element instanceof JRImage image) {
            refuse(faults, image.getScaleImage() != ScaleImageEnum.RETAIN_SHAPE, "a picture keeps its shape");
        } else if (element instanceof JRLine || element instanceof JRRectangle) {
            LineStyleEnum style = ((JRGraphicElement) element).getLinePen().getLineStyle();
            refuse(faults, !LINES.contains(style), "only solid and dashed lines are drawn");
            boolean round = element instanceof JRRectangle rectangle && rectangle.getRadius() != 0;
            refuse(faults, round, "round corners are not drawn");
        } else if (element instanceof JRFrame) {
            refuse(faults, element.getMode() == ModeEnum.OPAQUE, "fills are not drawn");
        } else {
            faults.add("this kind of element is not written");
        }
        if (element instanceof JRHyperlink link) {
            refuse(faults, !LINKS.contains(link.getHyperlinkType()), "a link leads to an address only");
        }
        return faults;
    }

    private static void text(JRTextElement text, List<String> faults) {
        refuse(faults, text.getRotation() != RotationEnum.NONE, "text is not turned");
        refuse(faults, !isPlain(text.getMarkup()), "markup is none or styled");
        refuse(faults, text.getMode() == ModeEnum.OPAQUE, "fills are not drawn");
    }

    private static boolean isPlain(@Nullable String markup) {
        return markup == null || MARKUPS.contains(markup);
    }

    private static void refuse(List<String> faults, boolean wrong, String why) {
        if (wrong) {
            faults.add(why);
        }
    }
}
