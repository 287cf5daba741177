package org.mlsyscatalog.picture;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import javax.imageio.ImageIO;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/** Draws pictures of pages as PNG, one at a time, and remembers the last ones. */
@Component
public class LinkPictures {

	private static final String FONTS = "/net/sf/jasperreports/fonts/dejavu/";

	private static final int REMEMBERED = 200;

	private static final int MARGIN = 72;

	private static final int TITLE_FROM = 150;

	private static final int TITLE_TO = 440;

	private static final double LARGEST = 68;

	private static final double SMALLEST = 30;

	private static final double LINE = 1.24;

	private static final Color PAPER = new Color(0xfbf9f4);

	private static final Color INK = new Color(0x12171a);

	private static final Color SOFT = new Color(0x596067);

	private static final Color GREEN = new Color(0x1d5b4b);

	private final Map<LinkPicture, byte[]> remembered = new LinkedHashMap<>(16, 0.75f, true) {

		private static final long serialVersionUID = 1L;

		@Override
		protected boolean removeEldestEntry(Map.Entry<LinkPicture, byte[]> eldest) {
			return size() > REMEMBERED;
		}

	};

	private @Nullable Letters plain;

	private @Nullable Letters bold;

	/** The picture as PNG, {@value LinkPicture#WIDTH} by {@value LinkPicture#HEIGHT}. */
	public synchronized byte[] png(LinkPicture picture) {
		return this.remembered.computeIfAbsent(picture, this::draw);
	}

	private byte[] draw(LinkPicture picture) {
		BufferedImage image = new BufferedImage(LinkPicture.WIDTH, LinkPicture.HEIGHT, BufferedImage.TYPE_INT_RGB);
		Graphics2D graphics = image.createGraphics();
		graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
		graphics.setColor(PAPER);
		graphics.fillRect(0, 0, LinkPicture.WIDTH, LinkPicture.HEIGHT);
		graphics.setColor(GREEN);
		graphics.fillRect(0, 0, LinkPicture.WIDTH, 14);
		graphics.fill(bold().outline(fit(bold(), picture.catalog(), 28), 28, MARGIN, 96));
		drawTitle(graphics, picture.title());
		graphics.setColor(SOFT);
		graphics.fill(plain().outline(fit(plain(), picture.byline(), 28), 28, MARGIN, 510));
		graphics.fill(plain().outline(fit(plain(), picture.place(), 26), 26, MARGIN, 560));
		graphics.dispose();
		ByteArrayOutputStream png = new ByteArrayOutputStream();
		try {
			ImageIO.write(image, "png", png);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return png.toByteArray();
	}

	private void drawTitle(Graphics2D graphics, String title) {
		double size = LARGEST;
		List<String> lines = lines(title, size);
		while (lines.size() * size * LINE > TITLE_TO - TITLE_FROM && size > SMALLEST) {
			size -= 2;
			lines = lines(title, size);
		}
		graphics.setColor(INK);
		double y = TITLE_FROM + size;
		for (String line : lines) {
			if (y > TITLE_TO + size / 2) {
				break;
			}
			graphics.fill(bold().outline(fit(bold(), line, size), size, MARGIN, y));
			y += size * LINE;
		}
	}

	private List<String> lines(String title, double size) {
		List<String> lines = new ArrayList<>();
		StringBuilder line = new StringBuilder();
		for (String word : title.strip().split("\\s+")) {
			String longer = line.isEmpty() ? word : line + " " + word;
			if (!line.isEmpty() && bold().width(longer, size) > LinkPicture.WIDTH - 2 * MARGIN) {
				lines.add(line.toString());
				line.setLength(0);
			}
			line.append(line.isEmpty() ? "" : " ").append(word);
		}
		lines.add(line.toString());
		return lines;
	}

	/** As much of a text as there is room for. */
	private static String fit(Letters letters, String text, double size) {
		double room = LinkPicture.WIDTH - 2 * MARGIN;
		if (letters.width(text, size) <= room) {
			return text;
		}
		int end = text.length();
		while (end > 0 && letters.width(text.substring(0, end) + "…", size) > room) {
			end = text.offsetByCodePoints(end, -1);
		}
		return text.substring(0, end).stripTrailing() + "…";
	}

	private Letters plain() {
		Letters letters = (this.plain != null) ? this.plain : Letters.read(FONTS + "DejaVuSans.ttf");
		this.plain = letters;
		return letters;
	}

	private Letters bold() {
		Letters letters = (this.bold != null) ? this.bold : Letters.read(FONTS + "DejaVuSans-Bold.ttf");
		this.bold = letters;
		return letters;
	}

}
