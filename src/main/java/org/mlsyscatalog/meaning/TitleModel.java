package org.mlsyscatalog.meaning;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import dev.langchain4j.model.embedding.onnx.AbstractInProcessEmbeddingModel;
import dev.langchain4j.model.embedding.onnx.OnnxBertBiEncoder;
import dev.langchain4j.model.embedding.onnx.PoolingMode;
import org.jspecify.annotations.Nullable;

/**
 * The language model that turns a text into a vector, in process and without any network.
 * Loaded once for each process, when first asked for.
 */
final class TitleModel extends AbstractInProcessEmbeddingModel {

	/** The name of the model. */
	static final String NAME = "all-minilm-l6-v2-q";

	/** Longer than any title; what follows hardly changes what a text is about. */
	private static final int LONGEST_TEXT = 1000;

	private static @Nullable TitleModel loaded;

	private final OnnxBertBiEncoder encoder;

	private final String fingerprint;

	private TitleModel() throws IOException, OrtException {
		// In the thread that asks: a single text is never worth a hand-over.
		super(Runnable::run);
		byte[] network = resource(".onnx").readAllBytes();
		this.fingerprint = NAME + " " + sha256(network);
		// One core is left to those who read while titles are embedded, and short texts
		// gain nothing from two.
		OrtSession.SessionOptions oneCore = new OrtSession.SessionOptions();
		oneCore.setIntraOpNumThreads(1);
		oneCore.setInterOpNumThreads(1);
		OrtEnvironment environment = OrtEnvironment.getEnvironment();
		this.encoder = new OnnxBertBiEncoder(environment, environment.createSession(network, oneCore),
				resource("-tokenizer.json"), PoolingMode.MEAN);
	}

	/**
	 * The model of this process.
	 * @param nativeLibraries the folder its native libraries are unpacked to
	 */
	static synchronized TitleModel load(Path nativeLibraries) throws IOException {
		if (loaded == null) {
			preset("DJL_CACHE_DIR", nativeLibraries.toAbsolutePath().toString());
			// Without these two the tokenizer would look for a build for the graphics
			// card on the network.
			preset("RUST_FLAVOR", "cpu");
			preset("ai.djl.offline", "true");
			try {
				loaded = new TitleModel();
			}
			catch (OrtException ex) {
				throw new IOException("The language model cannot be used: " + ex.getMessage(), ex);
			}
		}
		return loaded;
	}

	private static void preset(String property, String value) {
		if (System.getProperty(property) == null) {
			System.setProperty(property, value);
		}
	}

	private static InputStream resource(String suffix) throws IOException {
		InputStream content = TitleModel.class.getResourceAsStream("/" + NAME + suffix);
		if (content == null) {
			throw new IOException("The language model is not part of this build");
		}
		return content;
	}

	private static String sha256(byte[] content) {
		try {
			return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content), 0, 16);
		}
		catch (NoSuchAlgorithmException ex) {
			throw new UncheckedIOException(new IOException(ex));
		}
	}

	/** What tells this model from every other: its name and a digest of its content. */
	String fingerprint() {
		return this.fingerprint;
	}

	/** The vector of a text. */
	TitleVector vectorOf(String text) {
		return TitleVector.of(embed(text.substring(0, Math.min(text.length(), LONGEST_TEXT))).content().vector());
	}

	@Override
	protected OnnxBertBiEncoder model() {
		return this.encoder;
	}

}
