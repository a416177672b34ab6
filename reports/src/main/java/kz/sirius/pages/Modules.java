package kz.sirius.pages;

/** A square of dark and light modules, such as a QR code: drawn as areas, never as an image. */
public interface Modules {

    /** Modules along a side. */
    int side();

    /** Whether a module is dark, counted from the upper left corner. */
    boolean dark(int x, int y);
}
