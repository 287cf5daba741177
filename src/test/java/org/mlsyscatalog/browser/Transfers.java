package org.mlsyscatalog.browser;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;

/** What comes over the network for the pages of one tab. */
final class Transfers {

	/** Loaded where there is a picture, and not counted. */
	private static final List<String> OF_PICTURES = List.of("/d3/", "/js/pictures", "/api/");

	private final Page page;

	private final Map<String, String> addresses = new HashMap<>();

	private final Map<String, Double> weights = new HashMap<>();

	Transfers(Page page) {
		this.page = page;
		CDPSession devTools = page.context().newCDPSession(page);
		devTools.on("Network.requestWillBeSent",
				(event) -> this.addresses.put(event.get("requestId").getAsString(), address(event)));
		devTools.on("Network.loadingFinished", (event) -> this.weights.put(event.get("requestId").getAsString(),
				event.get("encodedDataLength").getAsDouble()));
		devTools.send("Network.enable");
	}

	private static String address(JsonObject event) {
		return event.getAsJsonObject("request").get("url").getAsString();
	}

	/** The bytes that came since the last time, once the page is at rest. */
	double bytes() {
		this.page.waitForLoadState(LoadState.NETWORKIDLE);
		double bytes = this.weights.entrySet()
			.stream()
			.filter((entry) -> OF_PICTURES.stream()
				.noneMatch(this.addresses.getOrDefault(entry.getKey(), "")::contains))
			.mapToDouble(Map.Entry::getValue)
			.sum();
		this.weights.clear();
		return bytes;
	}

}
