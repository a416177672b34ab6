package kz.sirius.pages;

import java.util.List;
import net.sf.jasperreports.engine.JasperPrint;
import org.jspecify.annotations.Nullable;

/** Turns a filled report into the bytes of a file: the one place that knows how pages become a file. */
public interface PageWriter {

    /**
     * What the file says of itself.
     *
     * @param number number of the document, null for a preview
     * @param languages tags of its languages, the first one first
     * @param producer what made the file
     */
    record Description(String title, @Nullable String number, List<String> languages, String producer) {

        public Description {
            languages = List.copyOf(languages);
        }
    }

    /** The file; the same pages, description and packing give the same bytes. Pages that no file can have: {@link NotWritable}. */
    byte[] write(JasperPrint pages, Description description, Packing packing);
}
