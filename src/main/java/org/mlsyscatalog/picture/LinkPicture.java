package org.mlsyscatalog.picture;

/**
 * What the picture of a page says.
 *
 * @param catalog whose page it is
 * @param title set as large as it fits
 * @param byline who wrote it; may be empty
 * @param place where it appeared; may be empty
 */
public record LinkPicture(String catalog, String title, String byline, String place) {

	/** In pixels, as sites that show links ask for. */
	public static final int WIDTH = 1200;

	/** In pixels. */
	public static final int HEIGHT = 630;

}
