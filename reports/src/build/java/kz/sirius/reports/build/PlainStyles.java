package kz.sirius.reports.build;

import java.util.List;
import net.sf.jasperreports.engine.JRElement;
import net.sf.jasperreports.engine.JRLineBox;
import net.sf.jasperreports.engine.JRParagraph;
import net.sf.jasperreports.engine.design.JRDesignElement;
import net.sf.jasperreports.engine.design.JRDesignFrame;
import net.sf.jasperreports.engine.design.JRDesignTextElement;
import net.sf.jasperreports.engine.design.JasperDesign;

/**
 * Writes what the styles of a template say to each of its elements, and takes the styles away: the filling asks for the same
 * face, size and alignment for each of hundreds of texts of a document, and would go up the styles each time.
 */
final class PlainStyles {

    private PlainStyles() {}

    static void of(JasperDesign design) {
        for (TemplateBand band : TemplateBand.of(design)) {
            for (TemplateBand.Placed placed : band.elements()) {
                plain(placed.element());
            }
        }
        List.copyOf(design.getStylesList()).forEach(design::removeStyle);
    }

    private static void plain(JRElement element) {
        if (!(element instanceof JRDesignElement made)) {
            return;
        }
        made.setForecolor(made.getForecolor());
        made.setBackcolor(made.getBackcolor());
        made.setMode(made.getMode());
        if (made instanceof JRDesignTextElement text) {
            text(text);
            box(text.getLineBox());
            paragraph(text.getParagraph());
        }
        if (made instanceof JRDesignFrame frame) {
            box(frame.getLineBox());
        }
        made.setStyle(null);
    }

    private static void text(JRDesignTextElement text) {
        text.setHorizontalTextAlign(text.getHorizontalTextAlign());
        text.setVerticalTextAlign(text.getVerticalTextAlign());
        text.setRotation(text.getRotation());
        text.setMarkup(text.getMarkup());
        text.setFontName(text.getFontName());
        text.setFontSize(text.getFontSize());
        text.setBold(text.isBold());
        text.setItalic(text.isItalic());
        text.setUnderline(text.isUnderline());
        text.setStrikeThrough(text.isStrikeThrough());
    }

    private static void box(JRLineBox box) {
        box.setTopPadding(box.getTopPadding());
        box.setLeftPadding(box.getLeftPadding());
        box.setBottomPadding(box.getBottomPadding());
        box.setRightPadding(box.getRightPadding());
    }

    private static void paragraph(JRParagraph paragraph) {
        paragraph.setLineSpacing(paragraph.getLineSpacing());
        paragraph.setLineSpacingSize(paragraph.getLineSpacingSize());
        paragraph.setFirstLineIndent(paragraph.getFirstLineIndent());
        paragraph.setLeftIndent(paragraph.getLeftIndent());
        paragraph.setRightIndent(paragraph.getRightIndent());
        paragraph.setSpacingBefore(paragraph.getSpacingBefore());
        paragraph.setSpacingAfter(paragraph.getSpacingAfter());
        paragraph.setTabStopWidth(paragraph.getTabStopWidth());
    }
}
