package org.mlsyscatalog.search;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.icu.ICUFoldingFilter;
import org.apache.lucene.analysis.icu.segmentation.ICUTokenizer;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.analysis.pattern.PatternReplaceCharFilter;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * How text becomes words, the same for the index and for queries: split by Unicode's
 * rules, folded in case, width and diacritics, so "Duenner" stays a name of its own but
 * "dunner" finds "Dünner".
 */
final class Analysis {

	/** Words of different authors or institutions never stand next to each other. */
	private static final int GAP = 100;

	private Analysis() {
	}

	static Analyzer analyzer() {
		return new PerFieldAnalyzerWrapper(new WordAnalyzer(false),
				Map.of(IndexFields.TITLE_STEMS, new WordAnalyzer(true)));
	}

	/** The words of a text as the index has them. */
	static List<String> words(Analyzer analyzer, String field, String text) {
		if (!field.equals(IndexFields.TITLE_STEMS) && isPlain(text)) {
			return plainWords(text);
		}
		List<String> words = new ArrayList<>();
		try (TokenStream stream = analyzer.tokenStream(field, text)) {
			CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
			stream.reset();
			while (stream.incrementToken()) {
				words.add(term.toString());
			}
			stream.end();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return words;
	}

	/**
	 * Most names have nothing but letters of ASCII, which need none of Unicode's rules.
	 */
	private static boolean isPlain(String text) {
		for (int at = 0; at < text.length(); at++) {
			char letter = text.charAt(at);
			boolean plain = (letter >= 'a' && letter <= 'z') || (letter >= 'A' && letter <= 'Z')
					|| (letter >= '0' && letter <= '9') || letter == ' ' || letter == '-';
			if (!plain) {
				return false;
			}
		}
		return true;
	}

	private static List<String> plainWords(String text) {
		List<String> words = new ArrayList<>();
		int start = 0;
		for (int at = 0; at <= text.length(); at++) {
			if (at == text.length() || text.charAt(at) == ' ' || text.charAt(at) == '-') {
				if (at > start) {
					words.add(text.substring(start, at).toLowerCase(Locale.ROOT));
				}
				start = at + 1;
			}
		}
		return words;
	}

	/** A whole title or name as a single term, in which only its words matter. */
	static String whole(Analyzer analyzer, String text) {
		String whole = String.join(" ", words(analyzer, IndexFields.TITLE, text));
		return whole.substring(0, Math.min(whole.length(), 8000));
	}

	private static final class WordAnalyzer extends Analyzer {

		/** "C++" and "C#" are words, not a C with something to throw away. */
		private static final Pattern PLUS_PLUS = Pattern.compile("(?i)(?<![\\p{L}\\p{N}])c\\+\\+");

		private static final Pattern SHARP = Pattern.compile("(?i)(?<![\\p{L}\\p{N}])([cfj])#");

		/** "O'Reilly" is one word however the apostrophe is written, or left out. */
		private static final Pattern APOSTROPHE = Pattern.compile("(?<=\\p{L})['’ʼ`´](?=\\p{L})");

		/**
		 * "ML.NET" is found by "ml net" and by "ml.net", "scikit_learn" by "scikit
		 * learn".
		 */
		private static final Pattern INNER_DOT = Pattern.compile("(?<=\\p{L})[._](?=\\p{L})");

		/** All signs that any of these patterns looks for. */
		private static final String SIGNS = "+#'’ʼ`´._";

		private static final int WORD = 64;

		private final boolean stems;

		WordAnalyzer(boolean stems) {
			this.stems = stems;
		}

		@Override
		protected Reader initReader(String fieldName, Reader reader) {
			String text = whole(reader);
			return hasSigns(text) ? withoutSigns(new StringReader(text)) : new StringReader(text);
		}

		/** Most texts are single words, for which usual buffers are far too long. */
		private static String whole(Reader reader) {
			StringBuilder text = new StringBuilder();
			char[] buffer = new char[WORD];
			try {
				for (int length = reader.read(buffer); length >= 0; length = reader.read(buffer)) {
					text.append(buffer, 0, length);
				}
				return text.toString();
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		}

		/** Most texts have none, and patterns are slow. */
		private static boolean hasSigns(String text) {
			for (int at = 0; at < text.length(); at++) {
				if (SIGNS.indexOf(text.charAt(at)) >= 0) {
					return true;
				}
			}
			return false;
		}

		private static Reader withoutSigns(Reader reader) {
			Reader plus = new PatternReplaceCharFilter(PLUS_PLUS, "cplusplus", reader);
			Reader sharp = new PatternReplaceCharFilter(SHARP, "$1sharp", plus);
			Reader apostrophe = new PatternReplaceCharFilter(APOSTROPHE, "", sharp);
			return new PatternReplaceCharFilter(INNER_DOT, " ", apostrophe);
		}

		@Override
		protected TokenStreamComponents createComponents(String fieldName) {
			Tokenizer words = new ICUTokenizer();
			TokenStream folded = new ICUFoldingFilter(words);
			return new TokenStreamComponents(words, this.stems ? new PorterStemFilter(folded) : folded);
		}

		@Override
		public int getPositionIncrementGap(String fieldName) {
			return GAP;
		}

	}

}
