package org.mlsyscatalog;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** A port of this machine that leads to another one, until that is taken away. */
public final class PortToCut implements AutoCloseable {

	private final int target;

	private final Set<Socket> open = ConcurrentHashMap.newKeySet();

	private final int port;

	private volatile ServerSocket listening;

	public PortToCut(int target) {
		this.target = target;
		this.listening = listen(0);
		this.port = this.listening.getLocalPort();
	}

	/** The port that leads to the other. */
	public int port() {
		return this.port;
	}

	private ServerSocket listen(int where) {
		try {
			ServerSocket socket = new ServerSocket();
			socket.setReuseAddress(true);
			socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), where));
			Thread.ofVirtual().start(() -> accept(socket));
			return socket;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private void accept(ServerSocket socket) {
		try {
			while (true) {
				Socket one = socket.accept();
				Socket other = new Socket(InetAddress.getLoopbackAddress(), this.target);
				this.open.add(one);
				this.open.add(other);
				Thread.ofVirtual().start(() -> copy(one, other));
				Thread.ofVirtual().start(() -> copy(other, one));
			}
		}
		catch (IOException ex) {
			// Cut.
		}
	}

	private void copy(Socket from, Socket to) {
		try (from; to) {
			from.getInputStream().transferTo(to.getOutputStream());
		}
		catch (IOException ex) {
			// One end is gone, and so is the other by now.
		}
		this.open.remove(from);
		this.open.remove(to);
	}

	/** Breaks all connections, and accepts no more. */
	public void cut() {
		closeQuietly(this.listening);
		this.open.forEach(PortToCut::closeQuietly);
	}

	/** Leads there again. */
	public void mend() {
		this.listening = listen(this.port);
	}

	private static void closeQuietly(AutoCloseable socket) {
		try {
			socket.close();
		}
		catch (Exception ex) {
			throw new IllegalStateException(ex);
		}
	}

	@Override
	public void close() {
		cut();
	}

}
