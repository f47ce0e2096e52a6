// Runs in the browser, in front of the add-on's page: `google.script.run` and `google.script.host` as Google gives them to HtmlService pages.
// https://developers.google.com/apps-script/guides/html/reference/run
(function () {
  'use strict';
  var local = JSON.parse(document.currentScript.dataset.local);
  var parallel = 10;
  var running = 0;
  var waiting = [];

  function tell(message) {
    if (window.parent !== window) window.parent.postMessage(message, window.location.origin);
  }

  function refuse(where, what) {
    throw new TypeError('Failed due to illegal value in property: ' + where + ' (' + what + ')');
  }

  // Numbers, booleans, strings, null, plain objects and arrays of them cross; nothing else does, however deep.
  function check(value, where, above) {
    if (value === null || ['undefined', 'string', 'number', 'boolean'].indexOf(typeof value) >= 0) return;
    if (typeof value !== 'object') refuse(where, typeof value);
    if (above.indexOf(value) >= 0) refuse(where, 'circular reference');
    var deeper = above.concat([value]);
    if (Array.isArray(value)) {
      value.forEach(function (entry, index) {
        check(entry, where + '.' + index, deeper);
      });
      return;
    }
    var prototype = Object.getPrototypeOf(value);
    var kind = Object.prototype.toString.call(value).slice(8, -1);
    if (kind !== 'Object' || (prototype !== null && prototype !== Object.prototype)) refuse(where, kind);
    Object.keys(value).forEach(function (name) {
      check(value[name], where + '.' + name, deeper);
    });
  }

  function next() {
    while (running < parallel && waiting.length > 0) {
      running += 1;
      waiting.shift()();
    }
  }

  function send(name, args) {
    var body = { function: name, args: args, documentId: local.documentId, spreadsheetId: local.spreadsheetId, from: local.from };
    return fetch('/local/run', {
      method: 'POST',
      headers: { authorization: 'Bearer ' + local.user, 'content-type': 'application/json' },
      body: JSON.stringify(body),
    }).then(function (response) {
      return response.json();
    });
  }

  function call(handlers, name, args) {
    args.forEach(function (arg, index) {
      check(arg, String(index), []);
    });
    waiting.push(function () {
      send(name, args).then(
        function (answer) {
          if (answer.error) return fail(answer.error.message);
          done();
          if (answer.cursor) tell(Object.assign({ handoff: 'cursor' }, answer.cursor));
          if (answer.alerts) tell({ handoff: 'alerts', alerts: answer.alerts });
          if (handlers.success) handlers.success(answer.result, handlers.user);
        },
        function () {
          fail('NetworkError: Connection failure due to HTTP 0');
        },
      );
    });
    next();

    function done() {
      running -= 1;
      next();
    }
    function fail(message) {
      done();
      var error = new Error(message);
      error.name = 'ScriptError';
      if (handlers.failure) handlers.failure(error, handlers.user);
      else console.error('Uncaught', error);
    }
  }

  function runner(handlers) {
    function withHandler(key) {
      return function (value) {
        var more = {};
        more[key] = value;
        return runner(Object.assign({}, handlers, more));
      };
    }
    return new Proxy(
      { withSuccessHandler: withHandler('success'), withFailureHandler: withHandler('failure'), withUserObject: withHandler('user') },
      {
        get: function (own, name) {
          if (name in own || typeof name === 'symbol') return own[name];
          return function () {
            call(handlers, name, Array.prototype.slice.call(arguments));
          };
        },
      },
    );
  }

  window.google = {
    script: {
      run: runner({}),
      host: {
        origin: window.location.origin,
        close: function () {
          tell({ handoff: 'close' });
        },
        setHeight: function (height) {
          tell({ handoff: 'size', height: height });
        },
        setWidth: function (width) {
          tell({ handoff: 'size', width: width });
        },
        editor: {
          focus: function () {
            tell({ handoff: 'focus' });
          },
        },
      },
      url: {
        getLocation: function (done) {
          var parameter = Object.fromEntries(new URLSearchParams(window.location.search));
          done({ hash: window.location.hash.slice(1), parameter: parameter, parameters: {} });
        },
      },
    },
  };
})();
