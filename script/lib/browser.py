"""A headless Chromium, driven by WebDriver (W3C): plain HTTP to chromedriver, no packages needed."""

import base64
import json
import re
import subprocess
import urllib.error
import urllib.request


class Browser:
    """One window. With `phone`, as a phone of that width shows it."""

    def __init__(self, width, height, phone=False, dark=False):
        self.driver = subprocess.Popen(
            ["chromedriver", "--port=0"], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True
        )
        # Whatever proxy the environment names is not for this.
        self.direct = urllib.request.build_opener(urllib.request.ProxyHandler({}))
        self.address = None
        self.session = None
        try:
            self.address = f"http://127.0.0.1:{self._port()}/session"
            options = {"args": ["--headless=new", "--no-sandbox", "--disable-gpu", f"--window-size={width},{height}"]}
            if phone:
                metrics = {"width": width, "height": height, "pixelRatio": 2, "mobile": True, "touch": True}
                options["mobileEmulation"] = {"deviceMetrics": metrics}
            wanted = {"browserName": "chrome", "goog:chromeOptions": options, "goog:loggingPrefs": {"browser": "ALL"}}
            created = self._call("POST", self.address, {"capabilities": {"alwaysMatch": wanted}})
            self.session = f"{self.address}/{created['sessionId']}"
            self._call("POST", f"{self.session}/timeouts", {"script": 120_000})
            if dark:
                self.command("Emulation.setEmulatedMedia", features=[{"name": "prefers-color-scheme", "value": "dark"}])
        except BaseException:
            self.close()
            raise

    def _port(self):
        for line in self.driver.stdout:
            if found := re.search(r"successfully on port (\d+)", line):
                return found[1]
        raise RuntimeError("chromedriver didn't start")

    def _call(self, method, address, body=None):
        data = None if body is None else json.dumps(body).encode()
        request = urllib.request.Request(address, data, {"Content-Type": "application/json"}, method=method)
        try:
            with self.direct.open(request, timeout=120) as response:
                return json.load(response)["value"]
        except urllib.error.HTTPError as error:
            raise RuntimeError(json.load(error)["value"]["message"]) from None

    def open(self, path):
        self._call("POST", f"{self.session}/url", {"url": path.resolve().as_uri()})

    def run(self, script, *arguments):
        """The value that a JavaScript function's body returns."""
        return self._call("POST", f"{self.session}/execute/sync", {"script": script, "args": arguments})

    def log(self):
        """What the console said since it was last asked."""
        return [entry["message"] for entry in self._call("POST", f"{self.session}/se/log", {"type": "browser"})]

    def command(self, name, **parameters):
        """A command of the browser's own protocol."""
        return self._call("POST", f"{self.session}/goog/cdp/execute", {"cmd": name, "params": parameters})

    def picture(self):
        """The whole page as PNG."""
        shot = self.command("Page.captureScreenshot", captureBeyondViewport=True)
        return base64.b64decode(shot["data"])

    def pdf(self):
        return base64.b64decode(self._call("POST", f"{self.session}/print", {"background": False}))

    def close(self):
        try:
            if self.session:
                self._call("DELETE", self.session)
        except (OSError, RuntimeError):
            pass
        self.driver.terminate()
        self.driver.wait()

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.close()
