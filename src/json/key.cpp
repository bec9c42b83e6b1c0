#include "json/key.h"

#include <deque>
#include <mutex>
#include <shared_mutex>
#include <unordered_map>

namespace designer {

class KeyTable {
public:
    static KeyTable& instance()
    {
        static KeyTable table;
        return table;
    }

    Key find(std::string_view text)
    {
        {
            std::shared_lock lock(mutex_);
            if (const auto found = index_.find(text); found != index_.end())
                return Key(found->second);
        }
        std::unique_lock lock(mutex_);
        if (const auto found = index_.find(text); found != index_.end())
            return Key(found->second);
        const auto id = static_cast<std::uint32_t>(entries_.size() + 1);
        const Key::Entry& entry = entries_.emplace_back(Key::Entry{std::string(text), id});
        index_.emplace(entry.text, &entry);
        return Key(&entry);
    }

private:
    std::shared_mutex mutex_;
    std::deque<Key::Entry> entries_;
    std::unordered_map<std::string_view, const Key::Entry*> index_;
};

Key Key::of(std::string_view text)
{
    return text.empty() ? Key() : KeyTable::instance().find(text);
}

} // namespace designer
